// @ts-check

/**
 * Prints rows in columns; numbers and sizes stand to the right.
 *
 * @param {string[]} head
 * @param {(string | number)[][]} rows
 */
export function printTable(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_title, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of cells) {
    const line = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(line.join('   ').trimEnd());
  }
}
