import type { River } from '../../report/river/index.js'
import { drawnAcross, type Drawing } from './geometry.js'

export function drawnDown(river: River, width: number): Drawing {
  return drawnAcross(river, width)
}
