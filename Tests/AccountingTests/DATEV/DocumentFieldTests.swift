import Accounting
import TestSupport
import Testing

@Suite struct DocumentFieldTests {
  @Test(arguments: [
    ("RE-2026/0815", "RE-2026/0815"), ("2026.0815", "2026+0815"), ("RE 4711", "RE_4711"),
    ("  RE\u{A0} 4711 ", "RE_4711"), ("12,5", "12*5"), ("A&B%1", "A&B%1"),
    ("1234 5678 9012 3456 7890 1234 5678 9", "1234_5678_9012_3456_7890_1234_5678_9"),
  ])
  func `a number keeps its look as far as DATEV takes it`(number: String, written: String) {
    #expect(DocumentField.text(of: number) == written)
  }

  @Test(arguments: [
    ("RE_4711", "RE4711$"), ("Rg. Nr. Ü-1", "Rg+_Nr+_Ue-1$"), ("№ 7", "Nr_7$"), ("#1", "1$"),
    ("A*1", "A1$"), ("A$1", "A1$"), ("清", "$"),
    (String(repeating: "9", count: 37), String(repeating: "9", count: 29) + "$"),
  ])
  func `any other number is told apart by a check`(number: String, start: String) {
    let text = DocumentField.text(of: number)
    #expect(text.hasPrefix(start))
    #expect(text.count == start.count + 6)
    #expect(text == DocumentField.text(of: number))
  }

  @Test func `numbers that look alike stay apart`() {
    let numbers = [
      "RE 1", "RE-1", "RE.1", "RE,1", "RE_1", "RE*1", "RE+1", "RE1", "RE/1", "RE$1", "RÉ1", "RE#1",
      "RE:1", "(RE)1", "RE 1.", "re1",
    ]
    #expect(Set(numbers.map(DocumentField.text)).count == numbers.count)
  }

  @Test func `ten thousand numbers of chance have ten thousand forms`() {
    var random = SeededGenerator(seed: 7)
    let characters = Array("A1a2 .,_*+-/$ä#:")
    var numbers: Set<String> = []
    while numbers.count < 10_000 {
      let count = Int.random(in: 1...9, using: &random)
      let text = String(
        (0..<count).map { _ in
          characters[Int.random(in: 0..<characters.count, using: &random)]
        })
      let number = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !number.isEmpty { numbers.insert(number) }
    }
    let forms = Set(numbers.map(DocumentField.text))
    #expect(forms.count == numbers.count)
    #expect(forms.allSatisfy(FieldForm.signs("_$&%*+-/", 36).accepts))
  }
}
