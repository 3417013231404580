import type { ContractStatus } from '@entente/shared/domain/contracts/index.ts'
import type { Life, LifeEdge, LifeNode } from './lifecycle-model.ts'

/** A status as a box in the picture. */
export interface Box extends LifeNode {
  x: number
  y: number
  width: number
  height: number
}

/** A step as an arrow with the place of its word. */
export interface Arrow extends LifeEdge {
  path: string
  label: { x: number; y: number; width: number; word: string }
}

/** What a step is called; it decides how long its arrow has to be. */
type Word = (edge: LifeEdge) => string

export interface Layout {
  boxes: Box[]
  arrows: Arrow[]
  width: number
  height: number
}

const BOX = { width: 148, height: 48 }
const PRESENT_WIDTH = 196
const GAP = 112
/** What is to be seen of an arrow beside its word: the line, and more of it where its tip is. */
const BARE = 40
const SHORT_GAP = 36
const TOP = 14
const SECOND_ROW = 82
const EDGE = 4

const MAIN_ROW: readonly ContractStatus[] = ['enrolling', 'pending', 'active', 'terminated']

const widthOf = (word: string) => 24 + word.length * 6.6

/** Places a life from left to right: the way to the goal above, the ways out below. */
export function layOut({ nodes, edges }: Life, wordOf: Word): Layout {
  const boxes = placeBoxes(nodes, edges, wordOf)
  const at = new Map(boxes.map((box) => [box.status, box]))
  const arrows = edges.flatMap((edge) => {
    const [from, to] = [at.get(edge.from), at.get(edge.to)]
    return from && to ? [arrowOf(edge, from, to, wordOf(edge))] : []
  })
  const right = Math.max(...boxes.map(({ x, width }) => x + width))
  const low = boxes.some(({ y }) => y > TOP) || arrows.some(({ label }) => label.y > TOP + BOX.height)
  return {
    boxes,
    arrows,
    width: right + EDGE,
    height: low ? SECOND_ROW + BOX.height + EDGE : TOP + BOX.height + TOP,
  }
}

function placeBoxes(nodes: readonly LifeNode[], edges: readonly LifeEdge[], wordOf: Word): Box[] {
  const boxes: Box[] = []
  let x = EDGE
  for (const status of MAIN_ROW) {
    const node = nodes.find((known) => known.status === status)
    if (!node) continue
    // The word on an arrow that is still far away would only be in the way.
    const way = edges.find((edge) => edge.to === status && edge.role !== 'later' && isOnward(edge))
    if (boxes.length > 0) x += way ? Math.max(GAP, widthOf(wordOf(way)) + BARE) : SHORT_GAP
    const width = node.role === 'now' ? PRESENT_WIDTH : BOX.width
    boxes.push({ ...node, ...BOX, width, x, y: TOP })
    x += width
  }
  const rejected = nodes.find(({ status }) => status === 'rejected')
  const pending = boxes.find(({ status }) => status === 'pending')
  if (rejected && pending) {
    const goal = boxes.find(({ status }) => status === 'active')
    boxes.push({
      ...rejected,
      ...BOX,
      x: goal?.x ?? pending.x + pending.width + GAP,
      y: goal ? SECOND_ROW : TOP,
    })
  }
  return boxes
}

const isOnward = ({ from, to }: LifeEdge) => MAIN_ROW.indexOf(from) < MAIN_ROW.indexOf(to)

function arrowOf(edge: LifeEdge, from: Box, to: Box, word: string): Arrow {
  const label = { word, width: widthOf(word) }
  const middle = TOP + BOX.height / 2
  const low = SECOND_ROW + BOX.height / 2
  if (to.y > from.y) {
    const start = from.x + from.width - 36
    const path = `M${start} ${from.y + BOX.height + 2}V${low - 14}q0 14 14 14H${to.x - 6}`
    return { ...edge, path, label: { ...label, x: (start + 14 + to.x) / 2, y: low } }
  }
  if (to.x < from.x) {
    const start = from.x + 32
    const end = to.x + to.width / 2
    const path = `M${start} ${from.y + BOX.height + 2}V${low - 14}q0 14-14 14H${end + 14}q-14 0-14-14V${to.y + BOX.height + 6}`
    return { ...edge, path, label: { ...label, x: (start + end) / 2, y: low } }
  }
  const [start, end] = [from.x + from.width + 2, to.x - 6]
  return {
    ...edge,
    path: `M${start} ${middle}H${end}`,
    label: { ...label, x: (start + end - 6) / 2, y: middle },
  }
}

/** Whether there is room for a word on the arrow. */
export const hasRoom = ({ role }: LifeEdge): boolean => role !== 'later'
