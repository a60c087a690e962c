import Hashing
import Invoice
import JSON
import Payables
import Reports

extension Reconciliation {
  /// The protocol for programs: one object on one line.
  package var json: String {
    JSONObject.text { json in
      json.add("owner", owner)
      json.add("from", period.from)
      json.add("to", period.to)
      json.add("by", period.basis.rawValue)
      json.add("entry", number: state.seq)
      json.add("time", state.time)
      json.add("hash", state.hash.description)
      json.add("balanced", isBalanced)
      json.add("documents", number: documents.files)
      json.add("document_bytes", number: documents.bytes)
      json.add("sensitive_left_out", number: sensitive)
      json.add("withheld", number: withheld)
      json.add("tables", objects: tables) { json, table in
        json.add("table", table.schema.name)
        json.add("rows", number: table.tally.rows)
        json.add("ledger_rows", number: table.rows)
        json.add("shortened", number: table.tally.shortened)
        json.add("adapted", number: table.tally.adapted)
        json.add("rounded", number: table.tally.rounded)
        json.add("sums", objects: table.schema.sums) { json, sum in
          json.add("column", sum.column)
          json.add("by", sum.group)
          let groups = (table.tally.sums[sum] ?? [:]).sorted { $0.key < $1.key }
          json.add("groups", objects: groups) { json, group in
            json.add("group", group.key)
            json.add("sum", group.value)
            let kept = table.sums[sum.column]
            json.add("ledger_sum", kept?[group.key] ?? nil)
          }
        }
      }
      json.add("files", objects: files) { json, file in
        json.add("path", file.path)
        json.add("size", number: file.size)
        json.add("sha256", file.sha256.description)
      }
    }
  }
}
