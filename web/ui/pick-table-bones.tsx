import classes from './pick-table.module.css'

const LENGTHS = [128, 176, 104, 152, 120, 88]

/** Grey rows that stand where the first ones will be. */
export function PickTableBones({ columns }: { columns: number }) {
  return (
    <tbody aria-hidden="true">
      {LENGTHS.map((length) => (
        <tr key={length}>
          <td>
            <span className={classes.bone} style={{ width: length }} />
            <span className={classes.bone} data-small style={{ width: 74 }} />
          </td>
          <td colSpan={columns + 1} />
        </tr>
      ))}
    </tbody>
  )
}
