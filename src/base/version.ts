/** The version of this copy of the library. The build puts that of package.json in its place. */
export const version = 'development';
