// @ts-nocheck
import type { Project } from './project.ts'

/** A fault planted in a copy of the project, and what is said of it. */
export interface Planted {
  readonly title: string
  readonly plant: (project: Project) => Promise<unknown>
  /** The whole line that must be printed, or its beginning and its end. */
  readonly says: RegExp
}

/** Change one place of a file. */
export const edit = (file: string, from: string | RegExp, to: string) => (project: Project) =>
  project.edit(file, from, to)
/** Write a file anew. */
export const write = (file: string, text: string) => (project: Project) => project.write(file, text)
/** Take a file away. */
export const drop = (file: string) => (project: Project) => project.drop(file)
