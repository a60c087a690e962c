import ReadResult

@testable import Extraction

/// The words of a text as tokens in one line.
func tokens(_ text: String) -> [Token] {
  let page = SamplePage().row(100, (50, text)).pageText
  return Token.tokens(of: page.words, origin: .textLayer)
}
