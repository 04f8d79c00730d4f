/** The start cannot go on: its message is for the person who starts it. */
export class ErpConfigurationProblem extends Error {}
