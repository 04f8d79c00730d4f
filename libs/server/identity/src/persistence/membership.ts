/** SQL over `company_user u`: whether the person still belongs to the company. */
export const isMember = 'u.is_active and (u.ends_at is null or u.ends_at > now())';
