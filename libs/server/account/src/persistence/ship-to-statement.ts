/** $1 company, $2 account, $3 JSON of ShipTo[]: writes them, and makes inactive what the ERP no longer lists (orders may name it). */
export const shipToStatement = `
  with given as (
    select each ->> 'externalId' as number, each -> 'address' as address, (each ->> 'isActive')::boolean as is_active, (each ->> 'isDefault')::boolean as is_default,
      each ->> 'warehouse' as warehouse
    from jsonb_array_elements($3::jsonb) as each
  ), written as (
    insert into ship_to (company_id, customer_account_id, external_number, address, is_active, is_default, warehouse)
    select distinct on (number) $1::uuid, $2::uuid, number, address, is_active, is_default, warehouse from given
    on conflict (company_id, customer_account_id, external_number) do update
      set address = excluded.address, is_active = excluded.is_active, is_default = excluded.is_default, warehouse = excluded.warehouse
  )
  update ship_to set is_active = false, is_default = false
  where company_id = $1 and customer_account_id = $2 and external_number not in (select number from given)`;
