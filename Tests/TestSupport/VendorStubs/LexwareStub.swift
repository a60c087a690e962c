import Foundation
package import Hashing

/// The voucher endpoints of Lexware Office as they are documented.
package final class LexwareStub: Sendable {
  package static let key = "lexware-key-0123456789"
  package let server: StubServer
  private let books: StubState<[Voucher]>

  package struct Voucher: Sendable, Hashable {
    package var id: String
    package var type: String
    package var number: String
    package var remark: String
    package var gross: String
    package var categories: [String]
    package var contact: String?
    /// Their ids by the hash of their bytes.
    package var files: [SHA256Digest: String] = [:]

    package init(id: String, number: String, remark: String) {
      self.id = id
      type = "purchaseinvoice"
      self.number = number
      self.remark = remark
      gross = "1"
      categories = []
    }
  }

  package init(_ vouchers: [Voucher] = []) throws {
    let books = StubState(vouchers)
    self.books = books
    server = try StubServer { Self.answer($0, books) }
  }

  package var vouchers: [Voucher] { books.value }

  private static func answer(_ request: StubRequest, _ books: StubState<[Voucher]>) -> StubAnswer {
    guard request.headers["authorization"] == "Bearer \(key)" else {
      return .json(401, ["message": "Unauthorized"])
    }
    let path = request.path.split(separator: "/").map(String.init)
    switch (request.method, path.count) {
    case ("GET", 2) where request.path == "/v1/vouchers": return found(request, books)
    case ("POST", 2) where request.path == "/v1/vouchers": return create(request, books)
    case ("POST", 4) where path[1] == "vouchers" && path[3] == "files":
      return attach(request, to: path[2], books)
    default: return .json(404, ["message": "No such endpoint"])
    }
  }

  /// A page of whole vouchers with exactly that number.
  private static func found(_ request: StubRequest, _ books: StubState<[Voucher]>) -> StubAnswer {
    let number = request.query["voucherNumber"] ?? ""
    let content = books.value.filter { $0.number == number }.map { voucher in
      ["id": voucher.id, "voucherNumber": voucher.number, "remark": voucher.remark]
    }
    return .json(200, ["content": content, "totalElements": content.count, "last": true])
  }

  private static let types: Set = ["purchaseinvoice", "purchasecreditnote"]

  private static func create(_ request: StubRequest, _ books: StubState<[Voucher]>) -> StubAnswer {
    guard let body = request.json else { return .json(400, ["message": "Malformed JSON"]) }
    func invalid(_ field: String) -> StubAnswer {
      .json(406, ["IssueList": [["i18nKey": "missing_entity", "source": field]]])
    }
    guard let type = body["type"] as? String, types.contains(type) else { return invalid("type") }
    guard let number = body["voucherNumber"] as? String, !number.isEmpty else {
      return invalid("voucherNumber")
    }
    guard isDate(body["voucherDate"]) else { return invalid("voucherDate") }
    guard body["dueDate"] == nil || isDate(body["dueDate"]) else { return invalid("dueDate") }
    guard let gross = body["totalGrossAmount"] as? NSNumber, body["totalTaxAmount"] is NSNumber,
      body["taxType"] as? String == "gross"
    else { return invalid("totalGrossAmount") }
    let contact = body["contactId"] as? String
    guard body["useCollectiveContact"] as? Bool == (contact == nil) else {
      return invalid("contactId")
    }
    guard let items = body["voucherItems"] as? [[String: Any]], !items.isEmpty else {
      return invalid("voucherItems")
    }
    // In cents, since sums of fractions are not exact.
    let sum = items.reduce(0) { $0 + cents($1["amount"]) }
    guard sum == cents(gross) else { return invalid("voucherItems.amount") }
    let categories = items.compactMap { $0["categoryId"] as? String }
    guard categories.count == items.count, categories.allSatisfy({ UUID(uuidString: $0) != nil })
    else { return invalid("voucherItems.categoryId") }
    let remark = body["remark"] as? String ?? ""
    let id = books.change { vouchers in
      var voucher = Voucher(id: UUID().uuidString.lowercased(), number: number, remark: remark)
      (voucher.type, voucher.gross, voucher.contact) = (type, "\(gross.decimalValue)", contact)
      voucher.categories = categories
      vouchers.append(voucher)
      return voucher.id
    }
    return .json(
      201, ["id": id, "resourceUri": "https://x.example/v1/vouchers/\(id)", "version": 1])
  }

  private static func isDate(_ value: Any?) -> Bool {
    (value as? String)?.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil
  }

  private static func cents(_ value: Any?) -> Int {
    Int(((value as? NSNumber)?.doubleValue ?? 0) * 100 + 0.5)
  }

  private static let endings: Set = ["pdf", "jpg", "jpeg", "png", "xml"]
  private static let sizeMax = 5 << 20

  private static func attach(
    _ request: StubRequest, to id: String, _ books: StubState<[Voucher]>
  ) -> StubAnswer {
    guard let part = request.parts.first(where: { $0.name == "file" }), !part.body.isEmpty else {
      return .json(400, ["message": "Required part 'file' is not present."])
    }
    let ending = part.filename.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard endings.contains(ending), part.body.count <= sizeMax else {
      return .json(406, ["IssueList": [["i18nKey": "invalid_file", "source": part.filename]]])
    }
    let hash = SHA256Digest(of: part.body)
    return books.change { vouchers in
      guard let index = vouchers.firstIndex(where: { $0.id == id }) else {
        return .json(404, ["message": "Voucher not found"])
      }
      let file = vouchers[index].files[hash] ?? UUID().uuidString.lowercased()
      vouchers[index].files[hash] = file
      return .json(202, ["id": file])
    }
  }
}
