/** The reason that a command could not do what it was asked, for its user. The exit code is then 2. */
export class Refusal extends Error {}
