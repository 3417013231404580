import type { Contract } from '@entente/shared/api/contracts.ts'
import { useId } from 'react'
import { type StatusLook, StatusMark } from '../../ui/status.tsx'
import { type Arrow, type Box, hasRoom, layOut } from './lifecycle-layout.ts'
import type { Life } from './lifecycle-model.ts'
import classes from './lifecycle-picture.module.css'
import { contractLooks } from './looks.ts'
import { useLifeWords } from './use-life-words.ts'

/** The life of a contract drawn: behind it in grey, its present lit, what it can become in the accent. */
export function LifecyclePicture({ contract, life }: { contract: Contract; life: Life }) {
  const words = useLifeWords(contract)
  const marker = useId()
  const { boxes, arrows, width, height } = layOut(life, words.act)
  return (
    <svg
      className={classes.life}
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: width }}
      role="img"
      aria-label={words.sentence(life)}
    >
      <defs>
        <marker
          id={marker}
          viewBox="0 0 8 8"
          refX="6.5"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          orient="auto"
        >
          <path d="M1.5 1 6.5 4l-5 3" className={classes.tip} />
        </marker>
      </defs>
      {arrows.map((arrow) => (
        <ArrowOf key={`${arrow.from} ${arrow.action} ${arrow.to}`} arrow={arrow} marker={marker} />
      ))}
      {boxes.map((box) => (
        <BoxOf key={box.status} box={box} word={words.status(box)} detail={words.detail(box)} />
      ))}
    </svg>
  )
}

/** What is not in force yet is not drawn as if it were. */
const markOf = (status: Box['status'], role: Box['role']): StatusLook =>
  status === 'active' && role !== 'now' ? { ...contractLooks.active, shape: 'ring' } : contractLooks[status]

function ArrowOf({ arrow, marker }: { arrow: Arrow; marker: string }) {
  const { path, role, label } = arrow
  return (
    <g className={classes.arrow} data-role={role}>
      <path d={path} markerEnd={`url(#${marker})`} />
      {hasRoom(arrow) && (
        <>
          <rect x={label.x - label.width / 2} y={label.y - 12} width={label.width} height={24} rx={6} />
          <text x={label.x} y={label.y + 4}>
            {label.word}
          </text>
        </>
      )}
    </g>
  )
}

function BoxOf({ box, word, detail }: { box: Box; word: string; detail: string | undefined }) {
  const { x, y, width, height, role, status } = box
  const middle = y + height / 2
  return (
    <g className={classes.box} data-role={role} data-tone={contractLooks[status].tone}>
      {role === 'now' && (
        <rect className={classes.halo} x={x - 4} y={y - 4} width={width + 8} height={height + 8} rx={13} />
      )}
      <rect x={x} y={y} width={width} height={height} rx={10} />
      <g transform={`translate(${x + 14} ${middle - 8})`}>
        {role === 'past' ? (
          <path className={classes.tick} d="m2.5 8.4 3.7 3.6L13.5 4" />
        ) : (
          <StatusMark {...markOf(status, role)} size={16} />
        )}
      </g>
      <text x={x + 40} y={detail ? middle - 3 : middle + 5}>
        {word}
      </text>
      {detail && (
        <text className={classes.detail} x={x + 40} y={middle + 13}>
          {detail}
        </text>
      )}
    </g>
  )
}
