import Invoice
import JSON
import ReadResult

extension JSONObject {
  /// Adds what is on the pages beside words: codes, what a GiroCode says, pages left out.
  mutating func addPaper(of result: ReadResult?) {
    guard let paper = result?.paper else { return }
    if !paper.codes.isEmpty {
      add("codes", objects: paper.codes) { json, code in
        json.add("page", number: code.page)
        json.add("kind", code.kind.rawValue)
        json.add("text", code.text)
      }
    }
    if let giroCode = paper.giroCode {
      add("girocode", object: giroCode) { json, giroCode in
        json.add("name", giroCode.name)
        json.add("iban", giroCode.iban.description)
        json.add("bic", giroCode.bic)
        json.add("amount", giroCode.amount?.description)
        json.add("remittance", giroCode.remittance?.words)
      }
    }
    if !paper.leftOutPages.isEmpty {
      add("left_out", objects: paper.leftOutPages) { json, page in
        json.add("page", number: page.page)
        json.add("reason", page.reason.rawValue)
      }
    }
    if !paper.scans.isEmpty { add("scan", objects: paper.scans) { $0.add($1) } }
  }

  /// Adds what a scanned page is like.
  private mutating func add(_ scan: ScanPage) {
    add("page", number: scan.page)
    add("dpi", number: scan.form.resolution)
    add("dpi_across", number: scan.form.across)
    add("dpi_down", number: scan.form.down)
    add("colour", scan.form.colour?.rawValue)
    if let skew = scan.skew { add("skew_degrees", plain: TenthsOfDegree(skew)) }
    add("turned_quarters", number: scan.quarters)
    add("blank", scan.isBlank)
    add("marks", number: scan.marks)
    add("words", number: scan.words)
    add("confidence_percent", number: scan.confidence)
    add("printed", scan.printedNumber.map { "\($0.number)/\($0.count)" })
    add("same_as", number: scan.sameAs)
  }

  /// Adds the pages of a document in its stack, and what stood on its label and cover sheet.
  mutating func add(_ part: StackPart) {
    add("pages", plain: "[\(part.firstPage),\(part.lastPage)]")
    add("asn", number: part.archiveNumber)
    if !part.routing.isEmpty {
      add("routing", object: part.routing) { json, routing in
        for (name, value) in routing.sorted(by: { $0.key < $1.key }) { json.add(name, value) }
      }
    }
  }
}

/// An angle as a number with one decimal.
private struct TenthsOfDegree: CustomStringConvertible {
  let description: String

  init(_ tenths: Int) {
    description = "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
