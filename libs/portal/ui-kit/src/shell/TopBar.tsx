import { ActionIcon, Burger, Drawer, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronLeft, IconInbox, IconSearch, IconShoppingCart } from '@tabler/icons-react';
import { Link } from 'react-router';

import { useFormats } from '../format/use-formats';
import { useKitT } from '../messages/kit-messages';
import type { BarTitle } from '../page/page-title';
import type { AppShellProps } from './AppShell';
import { NavItems } from './Navigation';
import classes from './shell.module.css';

/** Logo, company, search, cart, inbox, person; at 390 px the page's title, search, cart and a menu that holds the rest. */
export function TopBar({ brand, nav, switcher, search, cart, inbox, person, status, barTitle }: AppShellProps & { readonly barTitle: BarTitle | null }) {
  const t = useKitT();
  const [menuOpened, menu] = useDisclosure(false);
  const [searchOpened, searchRow] = useDisclosure(false);
  return (
    <>
      <header className={`${classes.top} pt-no-print`}>
        <div className={classes.left}>
          {barTitle?.backTo ? <ActionIcon className={classes.narrowOnly} component={Link} to={barTitle.backTo} aria-label={t('back')}><IconChevronLeft size={20} /></ActionIcon> : null}
          <Link to="/" className={`${classes.brand} ${barTitle?.backTo ? classes.wideOnly : ''}`} aria-label={t('shell.home', { brand: brand.name })}>
            {/* The logo is the seller's own, from the installation's brand file. */}
            <span className={classes.logo} aria-hidden="true" dangerouslySetInnerHTML={{ __html: brand.logoSvg }} /><span className={classes.brandName}>{brand.name}</span>
          </Link>
          <span className={`${classes.narrowOnly} ${classes.barTitle}`} aria-hidden="true">{barTitle?.title ?? brand.name}</span>
          {switcher && <div className={classes.wideOnly}>{switcher}</div>}
        </div>
        <div className={`${classes.search} ${classes.wideOnly}`} role="search">{search}</div>
        <div className={classes.right}>
          {search && <UnstyledButton className={`${classes.tool} ${classes.narrowOnly}`} aria-label={t('shell.searchButton')} aria-expanded={searchOpened} onClick={searchRow.toggle}><IconSearch size={20} /></UnstyledButton>}
          {cart && <CartLink cart={cart} />}
          {inbox && <Link to={inbox.to} className={`${classes.tool} ${classes.wideOnly}`} aria-label={t(inbox.hasNew ? 'shell.inboxNew' : 'shell.inbox')}><IconInbox size={18} aria-hidden="true" />{inbox.hasNew && <span className={classes.mark} />}</Link>}
          <div className={classes.wideOnly}>{person}</div>
          <Burger className={`${classes.tool} ${classes.narrowOnly}`} size={20} opened={menuOpened} onClick={menu.toggle} aria-label={t('shell.menu')} />
        </div>
      </header>
      {searchOpened && search && <div className={`${classes.searchRow} ${classes.narrowOnly}`} role="search">{search}</div>}
      <Drawer opened={menuOpened} onClose={menu.close} position="left" size="300px" withCloseButton={false} attributes={{ content: { 'aria-label': t('shell.menu') } }}>
        <nav className={classes.drawer} aria-label={t('shell.main')}>{switcher}<NavItems items={nav} onNavigate={menu.close} />{person}<span className="pt-small pt-muted">{status}</span></nav>
      </Drawer>
    </>
  );
}

function CartLink({ cart }: { readonly cart: NonNullable<AppShellProps['cart']> }) {
  const t = useKitT();
  const formats = useFormats();
  return (
    <Link to={cart.to} className={classes.tool} aria-label={cart.lines === 0 ? t('shell.cart') : t('shell.cartLines', { count: cart.lines })}>
      <IconShoppingCart size={18} aria-hidden="true" /><span className={classes.wideOnly}>{t('shell.cart')} {cart.lines > 0 && <span className="pt-num">{formats.count(cart.lines)}</span>}</span>
      {cart.lines > 0 && <span className={`${classes.mark} ${classes.narrowOnly}`} />}
    </Link>
  );
}
