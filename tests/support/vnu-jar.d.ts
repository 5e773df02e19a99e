declare module 'vnu-jar' {
  /** The path of the checker's jar: a `String` object, so use it through `String(…)`. */
  const jar: object
  export default jar
}
