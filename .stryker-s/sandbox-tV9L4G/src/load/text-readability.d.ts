/** The part we use of a package that brings no types. */
// @ts-nocheck

declare module 'text-readability' {
  const readability: {
    readonly lexiconCount: (text: string) => number
    readonly syllableCount: (text: string) => number
  }
  export default readability
}
