import Invoice

extension TermName {
  /// The terms of allowances, charges, totals, VAT, attachments and lines: BT-92 to BT-165,
  /// and those of the XRechnung extension.
  static let ofAmountsAndLines: [Term: TermName] = [
    "BT-92": TermName(
      .der, "Betrag des Nachlasses", "Document level allowance amount",
      short: Wording("Betrag", "Amount")),
    "BT-93": TermName(
      .der, "Grundbetrag des Nachlasses", "Document level allowance base amount",
      short: Wording("Grundbetrag", "Base amount")),
    "BT-94": TermName(
      .der, "Prozentsatz des Nachlasses", "Document level allowance percentage",
      short: Wording("Prozentsatz", "Percentage")),
    "BT-95": TermName(
      .der, "Code für die Umsatzsteuerkategorie des Nachlasses",
      "Document level allowance VAT category code", short: Wording("Umsatzsteuer", "VAT category")),
    "BT-96": TermName(
      .der, "Umsatzsteuersatz des Nachlasses", "Document level allowance VAT rate",
      short: Wording("Steuersatz", "VAT rate")),
    "BT-97": TermName(
      .der, "Grund für den Nachlass", "Document level allowance reason",
      short: Wording("Grund", "Reason")),
    "BT-98": TermName(
      .der, "Code für den Grund des Nachlasses", "Document level allowance reason code",
      short: Wording("Grundcode", "Reason code")),
    "BT-99": TermName(
      .der, "Betrag des Zuschlags", "Document level charge amount",
      short: Wording("Betrag", "Amount")),
    "BT-100": TermName(
      .der, "Grundbetrag des Zuschlags", "Document level charge base amount",
      short: Wording("Grundbetrag", "Base amount")),
    "BT-101": TermName(
      .der, "Prozentsatz des Zuschlags", "Document level charge percentage",
      short: Wording("Prozentsatz", "Percentage")),
    "BT-102": TermName(
      .der, "Code für die Umsatzsteuerkategorie des Zuschlags",
      "Document level charge VAT category code", short: Wording("Umsatzsteuer", "VAT category")),
    "BT-103": TermName(
      .der, "Umsatzsteuersatz des Zuschlags", "Document level charge VAT rate",
      short: Wording("Steuersatz", "VAT rate")),
    "BT-104": TermName(
      .der, "Grund für den Zuschlag", "Document level charge reason",
      short: Wording("Grund", "Reason")),
    "BT-105": TermName(
      .der, "Code für den Grund des Zuschlags", "Document level charge reason code",
      short: Wording("Grundcode", "Reason code")),
    "BT-106": TermName(
      .die, "Summe der Nettobeträge aller Rechnungszeilen", "Sum of invoice line net amounts",
      short: Wording("Summe der Zeilen (netto)", "Sum of line net amounts")),
    "BT-107": TermName(
      .die, "Summe der Nachlässe auf die Rechnung", "Sum of allowances on document level",
      short: Wording("Nachlässe", "Allowances")),
    "BT-108": TermName(
      .die, "Summe der Zuschläge auf die Rechnung", "Sum of charges on document level",
      short: Wording("Zuschläge", "Charges")),
    "BT-109": TermName(
      .der, "Gesamtbetrag der Rechnung ohne Umsatzsteuer", "Invoice total amount without VAT",
      short: Wording("Gesamtbetrag netto", "Total without VAT")),
    "BT-110": TermName(
      .der, "Gesamtbetrag der Umsatzsteuer", "Invoice total VAT amount",
      short: Wording("Umsatzsteuer", "VAT")),
    "BT-111": TermName(
      .der, "Gesamtbetrag der Umsatzsteuer in Buchungswährung",
      "Invoice total VAT amount in accounting currency",
      short: Wording("Umsatzsteuer in Buchungswährung", "VAT in accounting currency")),
    "BT-112": TermName(
      .der, "Gesamtbetrag der Rechnung mit Umsatzsteuer", "Invoice total amount with VAT",
      short: Wording("Gesamtbetrag brutto", "Total with VAT")),
    "BT-113": TermName(
      .der, "Betrag der bisherigen Zahlungen", "Paid amount",
      short: Wording("Bereits gezahlt", "Paid")),
    "BT-114": TermName(.der, "Rundungsbetrag", "Rounding amount"),
    "BT-115": TermName(
      .der, "Zahlbetrag", "Amount due for payment", short: Wording("Zu zahlen", "Amount due")),
    "BT-116": TermName(
      .die, "Bemessungsgrundlage der Umsatzsteuerkategorie", "VAT category taxable amount",
      short: Wording("Bemessungsgrundlage", "Taxable amount")),
    "BT-117": TermName(
      .der, "Steuerbetrag der Umsatzsteuerkategorie", "VAT category tax amount",
      short: Wording("Steuerbetrag", "Tax amount")),
    "BT-118": TermName(
      .der, "Code der Umsatzsteuerkategorie", "VAT category code",
      short: Wording("Kategorie", "Category")),
    "BT-119": TermName(
      .der, "Steuersatz der Umsatzsteuerkategorie", "VAT category rate",
      short: Wording("Steuersatz", "Rate")),
    "BT-120": TermName(
      .der, "Grund für die Steuerbefreiung", "VAT exemption reason text",
      short: Wording("Grund", "Reason")),
    "BT-121": TermName(
      .der, "Code für den Grund der Steuerbefreiung", "VAT exemption reason code",
      short: Wording("Grundcode", "Reason code")),
    "BT-122": TermName(
      .die, "Kennung der rechnungsbegründenden Unterlage", "Supporting document reference",
      short: Wording("Kennung", "Reference")),
    "BT-123": TermName(
      .die, "Beschreibung der rechnungsbegründenden Unterlage", "Supporting document description",
      short: Wording("Beschreibung", "Description")),
    "BT-124": TermName(
      .der, "Ablageort der rechnungsbegründenden Unterlage", "External document location",
      short: Wording("Ablageort", "Location")),
    "BT-125": TermName(.der, "Anhang", "Attached document", short: Wording("Anhang", "Attachment")),
    "BT-126": TermName(
      .die, "Kennung der Rechnungszeile", "Invoice line identifier",
      short: Wording("Pos.", "Line")),
    "BT-127": TermName(
      .die, "Bemerkung zur Rechnungszeile", "Invoice line note", short: Wording("Bemerkung", "Note")
    ),
    "BT-128": TermName(
      .die, "Kennung des abgerechneten Objekts der Zeile", "Invoice line object identifier",
      short: Wording("Abgerechnetes Objekt", "Invoiced object")),
    "BT-129": TermName(.die, "Menge", "Invoiced quantity", short: Wording("Menge", "Quantity")),
    "BT-130": TermName(
      .der, "Code für die Einheit der Menge", "Invoiced quantity unit of measure code",
      short: Wording("Einheit", "Unit")),
    "BT-131": TermName(
      .der, "Nettobetrag der Rechnungszeile", "Invoice line net amount",
      short: Wording("Netto", "Net amount")),
    "BT-132": TermName(
      .die, "Nummer der Bestellposition", "Referenced purchase order line reference",
      short: Wording("Bestellposition", "Order line")),
    "BT-133": TermName(
      .die, "Kontierungsangabe des Käufers zur Zeile", "Invoice line buyer accounting reference",
      short: Wording("Kontierung", "Accounting reference")),
    "BT-134": TermName(
      .der, "Beginn des Zeitraums der Rechnungszeile", "Invoice line period start date",
      short: Wording("Von", "From")),
    "BT-135": TermName(
      .das, "Ende des Zeitraums der Rechnungszeile", "Invoice line period end date",
      short: Wording("Bis", "To")),
    "BT-136": TermName(
      .der, "Betrag des Nachlasses auf die Zeile", "Invoice line allowance amount",
      short: Wording("Betrag", "Amount")),
    "BT-137": TermName(
      .der, "Grundbetrag des Nachlasses auf die Zeile", "Invoice line allowance base amount",
      short: Wording("Grundbetrag", "Base amount")),
    "BT-138": TermName(
      .der, "Prozentsatz des Nachlasses auf die Zeile", "Invoice line allowance percentage",
      short: Wording("Prozentsatz", "Percentage")),
    "BT-139": TermName(
      .der, "Grund für den Nachlass auf die Zeile", "Invoice line allowance reason",
      short: Wording("Grund", "Reason")),
    "BT-140": TermName(
      .der, "Code für den Grund des Nachlasses auf die Zeile", "Invoice line allowance reason code",
      short: Wording("Grundcode", "Reason code")),
    "BT-141": TermName(
      .der, "Betrag des Zuschlags auf die Zeile", "Invoice line charge amount",
      short: Wording("Betrag", "Amount")),
    "BT-142": TermName(
      .der, "Grundbetrag des Zuschlags auf die Zeile", "Invoice line charge base amount",
      short: Wording("Grundbetrag", "Base amount")),
    "BT-143": TermName(
      .der, "Prozentsatz des Zuschlags auf die Zeile", "Invoice line charge percentage",
      short: Wording("Prozentsatz", "Percentage")),
    "BT-144": TermName(
      .der, "Grund für den Zuschlag auf die Zeile", "Invoice line charge reason",
      short: Wording("Grund", "Reason")),
    "BT-145": TermName(
      .der, "Code für den Grund des Zuschlags auf die Zeile", "Invoice line charge reason code",
      short: Wording("Grundcode", "Reason code")),
    "BT-146": TermName(
      .der, "Nettopreis des Artikels", "Item net price", short: Wording("Einzelpreis", "Unit price")
    ),
    "BT-147": TermName(
      .der, "Rabatt auf den Artikelpreis", "Item price discount",
      short: Wording("Rabatt", "Discount")),
    "BT-148": TermName(
      .der, "Bruttopreis des Artikels vor Rabatt", "Item gross price",
      short: Wording("Preis vor Rabatt", "Gross price")),
    "BT-149": TermName(
      .die, "Menge, für die der Artikelpreis gilt", "Item price base quantity",
      short: Wording("Preis gilt für", "Price base quantity")),
    "BT-150": TermName(
      .der, "Code für die Einheit der Preismenge", "Item price base quantity unit of measure code",
      short: Wording("Einheit der Preismenge", "Price base unit")),
    "BT-151": TermName(
      .der, "Code für die Umsatzsteuerkategorie des Artikels", "Invoiced item VAT category code",
      short: Wording("Umsatzsteuer", "VAT")),
    "BT-152": TermName(
      .der, "Umsatzsteuersatz des Artikels", "Invoiced item VAT rate",
      short: Wording("Steuersatz", "VAT rate")),
    "BT-153": TermName(
      .der, "Name des Artikels", "Item name", short: Wording("Bezeichnung", "Item")),
    "BT-154": TermName(
      .die, "Beschreibung des Artikels", "Item description",
      short: Wording("Beschreibung", "Description")),
    "BT-155": TermName(
      .die, "Artikelnummer des Verkäufers", "Item seller's identifier",
      short: Wording("Artikelnummer", "Seller's item number")),
    "BT-156": TermName(
      .die, "Artikelnummer des Käufers", "Item buyer's identifier",
      short: Wording("Artikelnummer des Käufers", "Buyer's item number")),
    "BT-157": TermName(
      .die, "Standardkennung des Artikels", "Item standard identifier",
      short: Wording("Standardkennung", "Standard identifier")),
    "BT-158": TermName(
      .die, "Einstufung des Artikels", "Item classification identifier",
      short: Wording("Einstufung", "Classification")),
    "BT-159": TermName(
      .das, "Ursprungsland des Artikels", "Item country of origin",
      short: Wording("Ursprungsland", "Country of origin")),
    "BT-160": TermName(
      .der, "Name des Artikelmerkmals", "Item attribute name",
      short: Wording("Merkmal", "Attribute")),
    "BT-161": TermName(
      .der, "Wert des Artikelmerkmals", "Item attribute value", short: Wording("Wert", "Value")),
    "BT-162": TermName(
      .die, "Adresszeile 3 des Verkäufers", "Seller address line 3",
      short: Wording("Adresszeile 3", "Address line 3")),
    "BT-163": TermName(
      .die, "Adresszeile 3 des Käufers", "Buyer address line 3",
      short: Wording("Adresszeile 3", "Address line 3")),
    "BT-164": TermName(
      .die, "Adresszeile 3 des Steuervertreters", "Tax representative address line 3",
      short: Wording("Adresszeile 3", "Address line 3")),
    "BT-165": TermName(
      .die, "Adresszeile 3 der Lieferanschrift", "Deliver to address line 3",
      short: Wording("Adresszeile 3", "Address line 3")),
    "BT-DEX-001": TermName(
      .die, "Art der Zahlung für Dritte", "Third party payment type",
      short: Wording("Art", "Type")),
    "BT-DEX-002": TermName(
      .der, "Betrag der Zahlung für Dritte", "Third party payment amount",
      short: Wording("Betrag", "Amount")),
    "BT-DEX-003": TermName(
      .die, "Beschreibung der Zahlung für Dritte", "Third party payment description",
      short: Wording("Beschreibung", "Description")),
  ]
}
