import Invoice
import JSON
import Payables
import TestSupport
import Testing

@testable import Reports

@Suite struct JSONObjectTests {
  @Test func `members stand in the order they were added, on one line`() {
    let text = JSONObject.text { json in
      json.add("b", "text")
      json.add("a", number: 12)
      json.add("none", nil as String?)
      json.add("yes", true)
      json.add("amount", ExactDecimal("1190.00"))
      json.add("day", CalendarDate("2026-11-22"))
      json.add("time", Timestamp(seconds: 0))
      json.add("list", texts: ["x", "y"])
      json.add("inner", object: 3) { $0.add("n", number: $1) }
      json.add("no_inner", object: nil as Int?) { $0.add("n", number: $1) }
      json.add("many", objects: [1, 2]) { $0.add("n", number: $1) }
    }
    #expect(
      text == """
        {"b":"text","a":12,"none":null,"yes":true,"amount":"1190.00","day":"2026-11-22",\
        "time":"1970-01-01T00:00:00.000000Z","list":["x","y"],"inner":{"n":3},"no_inner":null,\
        "many":[{"n":1},{"n":2}]}
        """)
  }

  @Test func `an empty object is an object`() {
    #expect(JSONObject.text { _ in } == "{}")
  }

  @Test(arguments: [
    ("\"", "\\\""), ("\\", "\\\\"), ("\n", "\\n"), ("\r\n", "\\r\\n"), ("\t", "\\t"),
    ("\u{0}", "\\u0000"), ("\u{1B}", "\\u001b"), ("\u{85}", "\\u0085"), ("\u{2028}", "\\u2028"),
    ("äß€😀", "äß€😀"), ("</script>", "</script>"),
  ])
  func `what would break a line or a string is escaped`(text: String, escaped: String) {
    #expect(JSONObject.text { $0.add("k", text) } == "{\"k\":\"\(escaped)\"}")
  }
}
