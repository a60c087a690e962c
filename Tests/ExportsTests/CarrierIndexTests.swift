import Foundation
import Invoice
import SystemPackage
import TestSupport
import Testing

@testable import Exports

@Suite struct CarrierIndexTests {
  private static let period = ExportPeriod(
    from: CalendarDate(daysSince1970: 20_000), to: CalendarDate(daysSince1970: 20_100),
    by: .received)

  private func xmllint(_ index: String, _ grammar: String) throws -> Program.Answer {
    let folder = try TemporaryFolder()
    let file = try folder.file(CarrierIndex.fileName, index)
    _ = try folder.file(GDPdUGrammar.fileName, grammar)
    return try Program.run(
      URL(filePath: "/usr/bin/xmllint"), ["--valid", "--noout", file.string])
  }

  private func index(owner: String = "Nordlicht GmbH") throws -> String {
    let period = try #require(Self.period)
    let index = CarrierIndex(
      .init(name: owner, place: "Hafenstraße 1"), comment: "Z3", medium: "Rohrpost",
      validity: period, tables: ExportTables.schemas)
    return String(decoding: index.bytes, as: UTF8.self)
  }

  @Test(arguments: ["Nordlicht GmbH", "Müller & Söhne <\"'> ]]>", "a\u{1}b\u{FFFF}c\r\nd", ""])
  func `the index is valid whatever the company is called`(owner: String) throws {
    let answer = try xmllint(try index(owner: owner), GDPdUGrammar.text)
    #expect(answer.code == 0 && answer.complaints.isEmpty, "\(answer.complaints)")
  }

  @Test(arguments: [
    ("<Version>1.0</Version>", ""), ("<DigitGroupingSymbol>.</DigitGroupingSymbol>", ""),
    ("<AlphaNumeric/>", "<AlphaNumeric>a</AlphaNumeric>"), ("<UTF8/>", "<UTF8/><ANSI/>"),
    ("<Numeric><Accuracy>", "<Numeric><ImpliedAccuracy/><Accuracy>"),
    ("<ColumnDelimiter>;</ColumnDelimiter>", "<TextEncapsulator/>"),
  ])
  func `what the standard does not allow is found by the grammar`(
    old: String, new: String
  ) throws {
    let text = try index().replacing(">\n", with: ">")
      .replacing(/> +</, with: "><")
    let place = try #require(text.firstRange(of: old))
    let broken = text.replacingCharacters(in: place, with: new)
    #expect(try xmllint(text, GDPdUGrammar.text).code == 0)
    #expect(try xmllint(broken, GDPdUGrammar.text).code != 0)
  }

  /// Everything the standard has, so that the grammar is known to be whole.
  @Test func `the grammar takes all that the standard has`() throws {
    let column = "<Name>a</Name><Description>d</Description>"
    let map = "<Map><Description>d</Description><From>1</From><To>eins</To></Map>"
    let range = "<FixedRange><From>1</From><Length>4</Length></FixedRange>"
    let head = "<Validity><Range><From>1</From><To>2</To></Range></Validity>"
    let sets = ["ANSI", "Macintosh", "OEM", "UTF16", "UTF7", "UTF8"].map { set in
      """
      <Table><URL>a</URL><\(set)/><SkipNumBytes>3</SkipNumBytes><Range><From>2</From>\
      <Length>5</Length></Range><Epoch>50</Epoch><FixedLength><Length>9</Length><FixedPrimaryKey>\
      \(column)<AlphaNumeric/>\(map)\(range)</FixedPrimaryKey><FixedColumn>\(column)<Numeric>\
      <ImpliedAccuracy>2</ImpliedAccuracy></Numeric>\(range)</FixedColumn></FixedLength></Table>
      """
    }
    let variable = """
      <Table><URL>b</URL><Name>b</Name><Description>d</Description>\(head)<VariableLength>\
      <VariableColumn>\(column)<AlphaNumeric/><MaxLength>4</MaxLength>\(map)</VariableColumn>\
      <VariableColumn>\(column)<Numeric/></VariableColumn><VariableColumn>\(column)<Date/>\
      </VariableColumn><ForeignKey><Name>a</Name><Name>b</Name><References>c</References><Alias>\
      <From>1</From><To>2</To></Alias></ForeignKey></VariableLength></Table>
      """
    let text = """
      <!DOCTYPE DataSet SYSTEM "\(GDPdUGrammar.fileName)">
      <DataSet><Version>1.0</Version><Command>a</Command><Media><Name>m</Name><Command>a</Command>\
      \(sets.joined())\(variable)<Command>b</Command></Media><Media><Name>n</Name><AcceptNoTables/>\
      </Media><Command>c</Command></DataSet>
      """
    let answer = try xmllint(text, GDPdUGrammar.text)
    #expect(answer.code == 0 && answer.complaints.isEmpty, "\(answer.complaints)")
  }

  @Test func `names are those that IDEA takes, each once, and keys stand first`() throws {
    let names = ExportTables.schemas.map(\.name)
    #expect(Set(names).count == names.count)
    for schema in ExportTables.schemas {
      let columns = schema.columns.map(\.name)
      #expect(Set(columns.map { $0.lowercased() }).count == columns.count, "\(schema.name)")
      #expect((1..<columns.count).contains(schema.keyLength))
      for name in columns {
        #expect(name.wholeMatch(of: /[A-Za-z][A-Za-z0-9_]*/) != nil, "\(schema.name).\(name)")
      }
      for key in schema.foreignKeys {
        let other = try #require(ExportTables.schemas.first { $0.name == key.table })
        #expect(key.columns.count == other.keyLength)
        for column in key.columns { #expect(columns.contains(column)) }
      }
      for sum in schema.sums {
        #expect(columns.contains(sum.column) && columns.contains(sum.group), "\(sum)")
      }
    }
  }
}
