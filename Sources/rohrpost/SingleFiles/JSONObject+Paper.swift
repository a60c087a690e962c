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
