import JSON
import Payables

/// Where a document is filed, and the documents that it belongs with.
extension JSONObject {
  mutating func add(_ surroundings: VoucherJSON.Surroundings, of voucher: Voucher) {
    add("filing", object: surroundings.filing) { json, reference in
      json.add("code", reference.code)
      json.add("title", reference.title)
      json.add("year", number: reference.year)
      json.add("name", reference.name)
    }
    add("children", texts: surroundings.children.map(\.description))
    add("replaces", voucher.replaces?.voucher.description)
    add("replaced_by", voucher.quality?.replacedBy?.voucher.description)
    let answers = voucher.correspondence?.answers ?? []
    add("answers", voucher.isSensitive ? nil : voucher.answers?.voucher.description)
    add(
      "answered_by", texts: voucher.isSensitive ? [] : answers.map(\.link.voucher.description))
    add(
      "refers_to",
      texts: voucher.isSensitive ? [] : surroundings.refersTo.map(\.description))
  }
}
