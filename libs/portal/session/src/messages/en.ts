export const en = {
  'signIn.title': 'Sign in', 'signIn.email': 'Email', 'signIn.password': 'Password', 'signIn.submit': 'Sign in', 'signIn.again': 'Your session has ended. Sign in and you are back where you were.',
  'signIn.emailMissing': 'Enter your email address', 'signIn.emailWrong': 'This is not an email address', 'signIn.passwordMissing': 'Enter your password',
  'signIn.refused': 'Email and password do not match', 'signIn.refusedWhat': 'Check both and try again.',
  'signIn.limited': 'Too many attempts', 'signIn.limitedWhat': 'You can try again at {{time}}.',
  'signIn.noAccount': 'No customer account is open to you', 'signIn.noAccountWhat': 'Ask the person who looks after your company here.',
  'signIn.failed': 'Signing in did not work', 'signIn.failedNetwork': 'No connection. Your entries are kept; try again.', 'signIn.failedOurs': 'Something failed on our side. Your entries are kept; try again.',
  'switcher.label': 'Company and account: {{company}} {{account}}', 'switcher.failed': 'The account was not changed', 'switcher.failedWhat': 'You still work in {{account}}.', 'switcher.blocked': 'blocked', 'switcher.filter': 'Find by name or number', 'switcher.accounts': 'Your accounts', 'switcher.none': 'No account of yours matches “{{text}}”', 'switcher.left_one': '{{count}} more: type to find it', 'switcher.left_other': '{{count}} more: type to find them',
  'person.menu': '{{initials}}, menu of {{name}}', 'person.language': 'Language', 'person.theme': 'Appearance', 'person.light': 'Light', 'person.dark': 'Dark', 'person.system': 'As the system', 'person.signOut': 'Sign out', 'person.signOutFailed': 'You are still signed in', 'person.signOutFailedWhat': 'There was no answer. Try again before you leave this computer.',
  'session.loading': 'Signing you in', 'session.failed': 'The portal does not answer',
};
