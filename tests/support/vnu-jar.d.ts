declare module 'vnu-jar' {
  /** The path of the checker's jar, as a `String` object. */
  const jar: { toString(): string }
  export default jar
}
