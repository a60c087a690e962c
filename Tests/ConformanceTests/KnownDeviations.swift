/// Documents of which we say something else than the official artefacts, with the rules.
///
/// The lists may only shrink.
enum KnownDeviations {
  /// Stands among the rules where the verdict differs as well.
  static let verdict = "verdict"

  static let ofInvoices = byFile(
    [
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
        why: "an additional document that is empty", rules: ["BR-52"], files: [unit("CL-07-t01")]),
    ])

  static let ofMutants = byFile(values + elements + counts)

  private struct Group {
    let why: String
    let rules: Set<String>
    let files: [String]
  }

  private static func byFile(_ groups: [Group]) -> [String: Set<String>] {
    Dictionary(
      uniqueKeysWithValues: groups.flatMap { group in group.files.map { ($0, group.rules) } })
  }

  private static func unit(_ name: String) -> String { "cen-unit/ubl-invoice/BR-\(name).xml" }
}

// MARK: - Mutants

extension KnownDeviations {
  /// How a value is written or compared.
  private static let values = [
    Group(
      why: "-0.00 is not equal to 0 for the artefacts' processor",
      rules: ["BR-AE-09", "BR-CO-14"],
      files: [
        "t.BR-AE-03.0__zugferd-corpus~XML-Rechnung~FX~EN16931_Rechnungskorrektur.pdf.xml"
      ]),
    Group(
      why: "the same", rules: ["BR-O-09", "BR-CO-14"],
      files: [
        "t.BR-O-08.0__zugferd-corpus~XML-Rechnung~CII~EN16931_Rechnungskorrektur.cii.xml",
        """
        t.BR-O-10.0__zugferd-corpus~ZUGFeRDv2~correct~symtrax~Beispiele~EN16931\
        ~zugferd_2p1_EN16931_Rechnungskorrektur.pdf.xml
        """,
      ]),
    Group(
      why: "a tax whose kind has white space around it", rules: ["BR-CO-17"],
      files: [
        """
        r1254__zugferd-corpus~ZUGFeRDv2~correct~Mustangproject\
        ~MustangGnuaccountingBeispielRE-20201121_508.pdf.xml
        """
      ]),
    Group(
      why: "a category with white space around it as well", rules: ["BR-CO-17", "BR-S-08"],
      files: ["r60__xrechnung-schematron~cii~cii-peppol-en16931-r054-1.xml"]),
    Group(
      why: "a category with white space around it", rules: ["BR-S-08"],
      files: ["r912__xrechnung-testsuite~standard~01.07a-INVOICE_uncefact.xml"]),
    Group(
      why: "the scheme of a tax number with white space around it", rules: ["BR-S-02", verdict],
      files: ["r138__xrechnung-testsuite~standard~01.01a-INVOICE_uncefact.xml"]),
    Group(
      why: "amounts one unit apart, which binary fractions do not tell from less",
      rules: ["BR-S-08"], files: ["r637__cen-examples~ubl~BIS3_Invoice_positive.xml"]),
    Group(
      why: "the same", rules: ["BR-AG-08", verdict],
      files: ["t.BR-AG-08.2__cen-examples~ubl~ubl-tc434-creditnote1.xml"]),
    Group(
      why: "a charge whose indicator is 1, which the artefacts take for no charge",
      rules: ["PEPPOL-EN16931-R120"],
      files: [
        "ubl-cn~ubl-cn-br-de-16-test-bt-95", "ubl-inv~ubl-inv-peppol-en16931-r040-charge",
      ].map { "t.PEPPOL-EN16931-R043.1__xrechnung-schematron~\($0).xml" }),
  ]

  /// Elements at a wrong place, twice, or without what belongs to them.
  private static let elements = [
    Group(
      why: "the rate of AF in the settlement itself", rules: ["BR-AF-08"],
      files: [
        """
        t.BR-AF-08.0__zugferd-corpus~ZUGFeRDv2~correct~intarsys~EN16931\
        ~zugferd_2p0_EN16931_Miete.pdf.xml
        """
      ]),
    Group(
      why: "the rate of AG in the settlement itself", rules: ["BR-AG-08"],
      files: ["t.BR-AG-08.0__xrechnung-schematron~cii~cii-br-de-19-iban-tests.xml"]),
    Group(
      why: "a payee within the payment terms", rules: ["BR-17", verdict],
      files: ["t.CII-SR-409.0__xrechnung-schematron~cii~mutants~cii-br-de-27-test.m01-code-7.xml"]),
    Group(
      why: "a tax amount that stands twice", rules: ["BR-CO-14"],
      files: ["r51__cen-examples~cii~CII_example4.xml"]),
    Group(
      why: "a line's tax that stands twice", rules: ["BR-S-08"],
      files: [
        "r817__xrechnung-schematron~cii~mutants~cii-br-de-17-tests.m01-code-4.xml",
        "r1838__xrechnung-testsuite~standard~01.19a-INVOICE_uncefact.xml",
      ]),
    Group(
      why: "a tax of lines without a category", rules: ["BR-O-12"],
      files: ["r115", "r894"].map { "\($0)__xrechnung-testsuite~standard~01.04a-INVOICE_ubl.xml" }),
  ]

  /// The rules are the same, but the artefacts ask more often.
  private static let counts = [
    Group(
      why: "a line with two taxes, which the artefacts judge one by one", rules: ["BR-Z-05"],
      files: ["t.BR-Z-05.0__kosit-configuration~cen-unit-test~cii-cii-sr-454-negative-test.xml"]),
    Group(
      why: "a contact with two addresses, which the artefacts judge one by one",
      rules: ["BR-DE-28"],
      files: ["r1160__xrechnung-schematron~cii~mutants~cii-br-de-28-test.m02-code-8.xml"]),
  ]
}
