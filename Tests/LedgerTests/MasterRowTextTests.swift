import MasterData
import Testing

@testable import Ledger

@Suite struct MasterRowTextTests {
  @Test(arguments: [
    ["object": "O-1"], ["object": "O-1", "name": "Köln, {Süd}: 5", "city": "a:b,c"],
    ["object": "\"", "name": "a\\b", "city": "Zeile\nzwei"], ["object": "O-1", "name": "„x“"],
  ])
  func `a row is read as it was written`(values: [String: String]) throws {
    let record = MasterRecord(.objects, values)
    let text = MasterRowText.text(of: record)
    #expect(try MasterRowText.record(.objects, text) == record)
    #expect(try MasterRowText.values(MasterRowText.text(of: values)) == values)
  }

  @Test func `an empty row is one, and what is no row is damage`() throws {
    #expect(try MasterRowText.values("{}").isEmpty)
    #expect(try MasterRowText.values(#"{ "a" : "b" }"#) == ["a": "b"])
    for text in ["", "[]", #"{"a":1}"#, #"{"a":"b""#, #"{"a":"b"}x"#, #"{"a":"b";"c":"d"}"#] {
      #expect(throws: LedgerError.damaged("a row of master data")) {
        try MasterRowText.values(text)
      }
    }
  }
}
