import { describe, test } from 'vitest'
import { expectQuotations } from './vocabulary.js'

describe('marks', () => {
  test('straight', () => expectQuotations('"The pier is shut," she said. "Go home."', 'The pier is shut,', 'Go home.'))
  test('curly', () => expectQuotations('“The pier is shut,” she said.', 'The pier is shut,'))
  test('single', () => expectQuotations("'The pier is shut,' said the warden.", 'The pier is shut,'))
  test('curly single', () => expectQuotations('‘The pier is shut,’ said the warden.', 'The pier is shut,'))
  test('two single marks for a double one', () => expectQuotations("''The pier is shut,'' she said.", 'The pier is shut,'))
  test('a closing mark typed where an opening one belongs', () => expectQuotations('It was ”shut” by noon.', 'shut'))
  test('scare quotes', () => expectQuotations('The "experts" left.', 'experts'))
  test('after a bracket and a dash', () => expectQuotations('It (the "pier") was – “shut”.', 'pier', 'shut'))
  test('no space behind a closing mark', () => expectQuotations('He said: ‘Yes.’I said: ‘No.’', 'Yes.', 'No.'))
})

describe('nesting', () => {
  test('single inside double', () => expectQuotations('"He said ‘never’ twice," she said.', 'He said ‘never’ twice,', '>never'))
  test('double inside double', () =>
    expectQuotations('"He called it "a mess" and left," she said.', 'He called it "a mess" and left,', '>a mess'))
  test('double inside single', () => expectQuotations('\'He said "never" twice,\' she said.', 'He said "never" twice,', '>never'))
})

describe('marks that are missing', () => {
  test('not closed: to the end of the paragraph', () => expectQuotations('“The pier is shut.\nIt rained.', 'The pier is shut.…'))
  test('not closed: to the next opening mark', () =>
    expectQuotations('"The pier is shut, he said. "Go home," he added.', 'The pier is shut, he said.…', 'Go home,'))
  test('opened in each paragraph, closed once', () => expectQuotations('“One.\n“Two.\n“Three,” he said.', 'One.…', 'Two.…', 'Three,'))
  test('opened once, closed in the next paragraph', () => expectQuotations('"One.\nTwo." He left.', 'One.…', 'Two.'))
  test('a title inside a speech that goes on', () =>
    expectQuotations('“I saw “Jaws” twice.\n“Never again,” she said.', 'I saw “Jaws” twice.…', '>Jaws', 'Never again,'))
})
