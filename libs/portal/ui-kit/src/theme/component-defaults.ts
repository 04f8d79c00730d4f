import type { MantineThemeComponents } from '@mantine/core';

import classes from './component-defaults.module.css';

const field = { size: 'sm', classNames: { wrapper: classes.fieldBox, input: classes.input, label: classes.label, description: classes.description, error: classes.error }, inputWrapperOrder: ['label', 'input', 'description', 'error'] };
const fieldNames = ['TextInput', 'Textarea', 'Select', 'NativeSelect', 'MultiSelect', 'NumberInput', 'PasswordInput', 'FileInput', 'DatePickerInput', 'DateInput', 'Autocomplete'];
const overlay = { shadow: 'md', radius: 'md', transitionProps: { duration: 80 } };

/** Sizes and manners of Mantine's components, and the defaults its markup needs to be accessible. */
export const componentDefaults: MantineThemeComponents = {
  ...Object.fromEntries(fieldNames.map((name) => [name, { defaultProps: field }])),
  Textarea: { defaultProps: { ...field, classNames: { ...field.classNames, input: classes.textarea } } },
  // A few letters are enough to search by: the chosen ones stay on one line.
  MultiSelect: { defaultProps: { ...field, classNames: { ...field.classNames, inputField: classes.pillField } } },
  Button: { defaultProps: { size: 'sm' }, classNames: { root: classes.button, label: classes.buttonLabel } },
  ActionIcon: { defaultProps: { variant: 'subtle', size: 32 }, classNames: { root: classes.actionIcon } },
  Badge: { defaultProps: { variant: 'light', radius: 'xs', size: 'md' }, classNames: { root: classes.badge, label: classes.badgeLabel } },
  Checkbox: { defaultProps: { size: '16px', radius: 'xs', iconColor: 'var(--accent-on)' }, classNames: { input: classes.checkInput, label: classes.checkLabel } },
  // A size in pixels would be the dot's size too.
  Radio: { defaultProps: { size: '16px', iconColor: 'var(--accent-on)', vars: () => ({ root: { '--radio-icon-size': '6px' } }) }, classNames: { radio: classes.checkInput, label: classes.checkLabel, description: classes.checkDescription } },
  Table: { defaultProps: { withRowBorders: true, borderColor: 'var(--line)' }, classNames: { table: classes.table, th: classes.th } },
  // Without this Mantine puts a div inside role=menu, which axe calls critical.
  Menu: { defaultProps: { ...overlay, withInitialFocusPlaceholder: false }, classNames: { dropdown: classes.dropdown, item: classes.menuItem } },
  Popover: { defaultProps: { ...overlay, shadow: 'lg' }, classNames: { dropdown: classes.dropdown } },
  Combobox: { defaultProps: overlay, classNames: { dropdown: classes.dropdown, option: classes.option } },
  Drawer: { defaultProps: { position: 'right', size: 'var(--drawer)', shadow: 'lg', padding: 0, overlayProps: { backgroundOpacity: 0.18 }, transitionProps: { duration: 120 } } },
  Modal: { defaultProps: { radius: 'md', shadow: 'lg', overlayProps: { backgroundOpacity: 0.3 } }, classNames: { title: classes.modalTitle } },
  Tooltip: { defaultProps: { openDelay: 300, withArrow: false } },
  Skeleton: { defaultProps: { radius: 'xs' } },
  Anchor: { defaultProps: { underline: 'hover' } },
};
