import Accounting
import InvoiceRules
import Payables

extension SettingsTable {
  static let paths = SettingsSection(
    "paths",
    Wording(
      "Verzeichnisse; relative liegen unter dem Spool-Verzeichnis, wo auch Archiv, Fehlerordner "
        + "und Ergebnisse ihren festen Platz haben.",
      "Directories; relative ones lie below the spool, where archive, error folders and results "
        + "have their fixed places."),
    [
      folder(
        "spool", \.paths.spool,
        "Spool-Verzeichnis, unter dem alles liegt; die Option --spool geht vor.",
        "Spool directory below which everything lies; the option --spool goes first."
      ),
      folder(
        "state", \.paths.state, "Datenbank und Zustand des Dienstes.",
        "Database and state of the daemon."),
      Setting(
        "conventional_channels", \.paths.hasConventionalChannels, .flag,
        "Ob es die üblichen Kanäle unter inbox/ auch neben eingetragenen gibt.",
        "Whether the conventional channels below inbox/ exist beside configured ones, too."),
    ])

  private static func folder(
    _ key: String, _ property: Property<Settings, String>, _ german: String,
    _ english: String
  ) -> Setting<Settings> {
    Setting(key, property, .path, german, english, effect: .onRestart)
  }

  static let company = SettingsSection(
    "company", \.companies, blank: OwnCompany(), name: \.name,
    Wording(
      "Die eigenen Firmen: richtige Rechnungsempfänger, nie Aussteller. Ein Abschnitt je Firma.",
      "The own companies: correct recipients of invoices, never their seller. One section each."),
    [
      Setting(
        "name", \.name, .text(), "Eingetragener Name.", "Registered name.", isRequired: true),
      Setting(
        "aliases", \.aliases, .list(of: .text()),
        "Weitere Schreibweisen, die Lieferanten benutzen.", "Further spellings that suppliers use."
      ),
      Setting(
        "street", \.street, .optional(.text()), "Straße und Hausnummer.", "Street and number."),
      Setting("zip", \.postCode, .optional(.text(limit: 12)), "Postleitzahl.", "Post code."),
      Setting("city", \.city, .optional(.text()), "Ort.", "City."),
      Setting(
        "vat_id", \.vatIdentifier, .optional(.vatIdentifier), "Umsatzsteuer-Identifikationsnummer.",
        "VAT identifier."),
      Setting(
        "iban", \.iban, .optional(.iban), "Eigenes Konto; auf Rechnungen an uns ist es falsch.",
        "Own bank account; on invoices to us it is wrong."),
      Setting(
        "bic", \.bic, .optional(.text(limit: 11)), "BIC der Bank des eigenen Kontos.",
        "BIC of the bank of the own account."),
      Setting(
        "client", \.client, .optional(.whole(DATEVSettings.clients)),
        "Mandantennummer der Firma bei DATEV; leer: die aus [posting].",
        "Client number of the company at DATEV; empty: that of [posting]."),
      Setting(
        "provides_construction", \.providesConstruction, .flag,
        "Ob die Firma selbst Bauleistungen erbringt (§ 13b Abs. 2 Nr. 4 UStG).",
        "Whether the company provides construction services itself (§ 13b(2) no. 4 UStG)."),
      Setting(
        "provides_cleaning", \.providesCleaning, .flag,
        "Ob die Firma selbst Gebäude reinigt (§ 13b Abs. 2 Nr. 8 UStG).",
        "Whether the company cleans buildings itself (§ 13b(2) no. 8 UStG)."),
    ])
}
