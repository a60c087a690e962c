import Accounting
import InvoiceRules
import Payables
import TestSupport
import Testing

@Suite struct AcknowledgementFileTests {
  private static let batch = PostingBatchNumber(year: 2026, number: 12)

  private func file(_ text: String) -> AcknowledgementFile { AcknowledgementFile(Array(text.utf8)) }

  @Test(arguments: [";", ",", "\t"])
  func `rows say of documents whether they were posted`(delimiter: String) {
    let text = """
      batch;voucher;status;reference;message
      P26-0000012;B26-0000001;ok;4711;
      P26-0000012;B26-0000002;refused;;Konto 4999 fehlt
      """
    let file = file(text.replacing(";", with: delimiter))
    #expect(file.problems == [])
    #expect(
      file.acknowledgements.map(\.voucher) == [1, 2].map { VoucherID(year: 2026, number: $0) })
    #expect(file.acknowledgements.map(\.status) == [.ok, .refused])
    #expect(file.acknowledgements.map(\.reference) == ["4711", nil])
    #expect(file.acknowledgements.map(\.message) == [nil, "Konto 4999 fehlt"])
    #expect(file.acknowledgements.allSatisfy { $0.batch == Self.batch })
  }

  @Test func `a row without document acknowledges the batch`() {
    let file = file("Stapel;Ergebnis\r\np26-0000012;Gebucht\r\n")
    #expect(file.problems == [])
    #expect(file.acknowledgements.map(\.voucher) == [nil])
    #expect(file.acknowledgements.map(\.status) == [.ok])
  }

  @Test(arguments: [
    ("ok", PostingAcknowledgement.Status.ok), ("OK", .ok), ("übernommen", .ok), ("posted", .ok),
    ("verbucht", .ok), ("abgelehnt", .refused), ("Fehler", .refused), ("rejected", .refused),
    ("ZURÜCKGEWIESEN", .refused),
  ])
  func `words of both languages say it`(word: String, status: PostingAcknowledgement.Status) {
    #expect(file("batch;status\nP26-0000012;\(word)\n").acknowledgements.map(\.status) == [status])
  }

  @Test func `German columns in any order and Windows-1252 are read`() {
    let text =
      Array("Meldung;Beleg;Status;Stapel\nPr".utf8) + [0xFC]
      + Array("fen;B26-0000003;abgelehnt;P26-0000012\n".utf8)
    let file = AcknowledgementFile(text)
    #expect(file.acknowledgements.map(\.message) == ["Prüfen"])
    #expect(file.acknowledgements.map(\.voucher?.number) == [3])
  }

  @Test(arguments: [
    ("P26-12;B26-0000001;ok", "kein Stapel"), (";B26-0000001;ok", "kein Stapel"),
    ("P26-0000012;4711;ok", "keine Beleg-ID"), ("P26-0000012;B26-0000001;", "kein Ergebnis"),
    ("P26-0000012;B26-0000001;vielleicht", "kein Ergebnis"), ("P26-0000012", "kein Ergebnis"),
    ("P26-0000012;\"B26-0000001\"x;ok", "Anführungszeichen"),
  ])
  func `a bad row is named with its line and why, and the others count`(row: String, why: String) {
    let file = file("batch;voucher;status\n\(row)\nP26-0000012;B26-0000009;ok\n")
    #expect(file.problems.map(\.line) == [2])
    #expect(file.problems.first?.text.german.contains(why) == true)
    #expect(file.acknowledgements.map(\.voucher?.number) == [9])
  }

  @Test func `a row that repeats an earlier one is nothing, one that contradicts it is told`() {
    let file = file(
      "batch;voucher;status\nP26-0000012;B26-0000001;ok\nP26-0000012;B26-0000001;gebucht\n"
        + "P26-0000012;B26-0000001;abgelehnt\n")
    #expect(file.acknowledgements.count == 1)
    #expect(file.problems.map(\.line) == [4])
  }

  @Test(arguments: [
    "", "\n", "status\nok\n", "a;b\n1;2\n", "batch;status\n", "batch;voucher\nP26-0000012;\n",
  ])
  func `a file without header or rows is told as a whole`(text: String) {
    #expect(file(text).acknowledgements == [])
    #expect(file(text).problems.map(\.line) == [nil])
  }

  @Test func `limits are held and said`() {
    let large = AcknowledgementFile([UInt8](repeating: 65, count: AcknowledgementFile.bytesMax + 1))
    #expect(large.problems.first?.text.german.contains("4 MiB") == true)
    let rows = (1...(AcknowledgementFile.rowsMax + 1)).map {
      "P26-0000012;B26-\(String(10_000_000 + $0).dropFirst());ok\n"
    }
    let many = file("batch;voucher;status\n" + rows.joined())
    #expect(many.acknowledgements.count == AcknowledgementFile.rowsMax)
    #expect(many.problems.map(\.line) == [nil])
    let bad = file("batch;status\n" + String(repeating: "x;y\n", count: 500))
    #expect(bad.problems.count == AcknowledgementFile.problemsMax)
    let long = file("batch;status;message\nP26-0000012;ok;\(String(repeating: "m", count: 900))\n")
    #expect(long.acknowledgements.first?.message?.count == PostingAcknowledgement.textMax)
    #expect(AcknowledgementFile([0xFF, 0x00]).problems.count == 1)
  }

  @Test(arguments: UInt64(0)..<300)
  func `no file brings the reader down`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let good = Array(
      "batch;voucher;status;message\r\n\"P26-0000012\";B26-0000001;ok;\"a;b\"\r\n".utf8)
    var bytes = good
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.insert(Array("\"\n;,\t".utf8)[Int.random(in: 0..<5, using: &random)], at: place)
      default: bytes.removeSubrange(place..<min(bytes.count, place + 3))
      }
      if bytes.isEmpty { bytes = good }
    }
    let file = AcknowledgementFile(bytes)
    #expect(file.acknowledgements.count <= 10)
    #expect(!file.acknowledgements.isEmpty || !file.problems.isEmpty)
  }
}
