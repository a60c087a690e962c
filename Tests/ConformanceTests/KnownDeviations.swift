/// Rules of ours that judge otherwise than the official artefacts, by file.
///
/// The list may only shrink. All are facts of the syntax that neither the invoice nor
/// ``DocumentFacts`` tell.
enum KnownDeviations {
  static func rules(of file: String) -> Set<String> { all[file] ?? [] }

  private static let all = Dictionary(
    uniqueKeysWithValues: groups.flatMap { group in group.files.map { ($0, group.rules) } })

  private struct Group {
    let why: String
    let rules: Set<String>
    let files: [String]
  }

  private static let groups = [
    Group(
      why: "a category without TaxScheme VAT, which the artefacts count for S only",
      rules: ["BR-S-01", "BR-S-02"],
      files: ["IC-08-t05", "IC-08-t07", "O-08-t07", "Z-08-t05", "Z-08-t07"].map(unit)),
    Group(why: "the same", rules: ["BR-S-01"], files: [unit("O-01-t05")]),
    Group(
      why: "a CreditNote with an InvoiceLine, which the artefacts take for a line",
      rules: [
        "BR-16", "BR-21", "BR-22", "BR-23", "BR-24", "BR-25", "BR-26", "BR-27", "BR-CO-04",
      ],
      files: ["CL-18-t01", "CL-18-t02"].map { "cen-unit/ubl-creditnote/BR-\($0).xml" }),
    Group(
      why: "identifiers of a party outside of its Party element", rules: ["BR-CO-26"],
      files: ["CL-10-t01", "CL-10-t02", "CL-11-t01", "CL-11-t02"].map(unit)),
    Group(
      why: "a quantity that is there without a number", rules: ["BR-22"],
      files: ["CL-23-t01", "CL-23-t02"].map(unit)),
    Group(
      why: "an additional document that is empty", rules: ["BR-52"], files: [unit("CL-07-t01")]),
    Group(why: "a line without amount", rules: ["BR-G-08"], files: [unit("G-08-t01")]),
    Group(why: "an address whose country is empty", rules: ["BR-57"], files: [unit("IC-12-t02")]),
    Group(
      why: "an account whose element is empty", rules: ["BR-61"],
      files: [mutant("br-de-19-iban-tests.m04-empty")]),
    Group(
      why: "the unit of a gross price", rules: ["PEPPOL-EN16931-R130"],
      files: [
        "xrechnung-schematron/cii/mutants/cii-br-tmp-3-test.m06-code.xml",
        "xrechnung-schematron/cii/mutants/cii-peppol-en16931-r120.m04-code.xml",
      ]),
    Group(
      why: "a VAT identifier of another party", rules: ["BR-CO-09"],
      files: [
        "cen-unit/ubl-invoice/UBL-SR-12-t02.xml",
        "cen-unit/ubl-invoice/UBL-SR-18-t02.xml",
      ]),
    Group(
      why: "a sub line with several categories", rules: ["BR-DEX-03"],
      files: ["xrechnung-schematron/ubl-inv/ubl-inv-br-dex-03-invalid-test.xml"]),
    Group(
      why: "a bank beside a direct debit, without an account", rules: ["BR-DE-25-b"],
      files: [
        "br-de-25-test-bg-19-with-bt-86-1", "br-de-25-test-bg-19-with-bt-86-2",
        "br-de-25-test-bg-19-with-bt-86-3",
      ].map { "xrechnung-schematron/cii/cii-\($0).xml" } + [
        mutant("br-de-25-test-bg-19-with-bt-86-1.m02-remove"),
        mutant("br-de-25-test-bg-19-with-bt-86-1.m04-remove"),
      ]),
    Group(
      why: "a reference to an earlier invoice without the invoice", rules: ["BR-DE-26"],
      files: ["xrechnung-schematron/ubl-cn/mutants/ubl-cn-br-de-26-test.m02-remove.xml"]),
    Group(
      why: "a category whose element is empty", rules: ["BR-CO-04"],
      files: [mutant("peppol-en16931-r008.m06-empty")]),
    Group(
      why: "an electronic address without its identifier", rules: ["BR-63"],
      files: [mutant("peppol-en16931-r010.m02-remove")]),
  ]

  private static func unit(_ name: String) -> String { "cen-unit/ubl-invoice/BR-\(name).xml" }

  private static func mutant(_ name: String) -> String {
    "xrechnung-schematron/cii/mutants/cii-\(name).xml"
  }
}
