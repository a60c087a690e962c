import ReadResult

extension Signs {
  /// What is said in documents of a class, wherever it stands.
  static let terms: [Sign] = marks + claimTerms + noticeTerms + workTerms + reportTerms

  /// What the look of the pages tells.
  static let marks: [Sign] =
    Sign.row(.anywhere, .expenseReceipt, 5, ["#narrow"])
    + Sign.row(.anywhere, .creditNote, 4, ["#negative"])
    + Sign.row(.anywhere, .cancellation, 4, ["#negative"])
    + Sign.row(.anywhere, .invoice, -3, ["#negative"])
    + Sign.row(.anywhere, .invoice, -3, ["#noamount"])
    + Sign.row(.anywhere, .creditNote, -3, ["#noamount"])
    + Sign.row(.anywhere, .cancellation, -3, ["#noamount"])
    + Sign.row(.anywhere, .dunning, -3, ["#noamount"])
    + Sign.row(.anywhere, .paymentAdvice, -3, ["#noamount"])
    + Sign.row(.anywhere, .expenseReceipt, -3, ["#noamount"])
    + Sign.row(.anywhere, .timesheet, 4, ["#times"])
    + Sign.row(.anywhere, .contract, 4, ["#paragraphs"])
    + Sign.row(.anywhere, .measurement, 3, ["#measures"])

  /// A claim for money shows what § 14 UStG asks for, and so does what takes it back.
  static let claimTerms: [Sign] =
    [DocumentClass.invoice, .creditNote, .cancellation].flatMap { documentClass in
      Sign.row(
        .anywhere, documentClass, 0.8,
        [
          "rechnungsnummer", "rechnungs nr", "rechnungsnr", "rechnung nr", "rechnungsdatum",
          "invoice number", "invoice date", "leistungszeitraum", "leistungsdatum", "nettobetrag",
          "netto", "rechnungsbetrag", "rechnungssumme", "mehrwertsteuer", "mwst", "ust",
          "umsatzsteuer", "gesamtbetrag", "bruttobetrag", "total amount", "summe netto", "vat",
          "zwischensumme", "summe brutto", "lieferdatum", "kundennummer", "kunden nr", "bic",
          "iban", "steuernummer", "ust idnr", "ust id", "steuer nr", "ust id nr",
        ])
    }
    + Sign.row(
      .anywhere, .invoice, 1.2,
      [
        "zu zahlender betrag", "zahlbetrag", "zahlungsbedingungen", "zahlungsziel", "zahlbar",
        "zahlbar bis", "zahlbar innerhalb", "faellig am", "faelligkeit", "skonto", "amount due",
        "wir berechnen ihnen", "berechnen wir", "erlauben wir uns", "stellen wir ihnen",
        "in rechnung", "abschlagszahlung*", "abzueglich abschlag*", "bitte ueberweisen sie",
        "ohne abzug", "par 19 ustg", "steuerschuldnerschaft", "lieferdatum entspricht*",
        "leistungsdatum entspricht*", "handwerkerleistung*", "ueberweisen sie", "wird abgebucht",
        "buchen wir", "due date", "please pay", "payment terms", "zahlung innerhalb",
        "unter angabe der rechnungsnummer", "rechnungserhalt", "verwendungszweck", "zahlungsart",
      ])
    + Sign.row(
      .anywhere, .creditNote, 2,
      [
        "gutschrift", "gutgeschrieben", "eine gutschrift", "folgende gutschrift",
        "zu ihren gunsten", "schreiben wir ihnen", "schreiben wir gut",
        "gutschriftsbetrag",
        "gutschriftbetrag", "gutschriftsnummer", "gutschrift nr", "gutschriftdatum", "credit note",
        "gutzuschreibend*", "verrechnen wir", "mit der naechsten rechnung", "rueckerstattung",
        "erstatten wir", "wird ihnen erstattet", "retoure", "ruecksendung", "rueckware",
        "minderung",
        "bonus", "umsatzbonus", "kulanz", "preisnachlass", "nachlass", "zu viel berechnet",
        "zuviel berechnet", "zu hoch berechnet", "ursprungsrechnung", "gutschrift zur rechnung",
        "381",
      ])
    + Sign.row(
      .anywhere, .cancellation, 3,
      [
        "stornieren wir", "als storniert", "zurueckgenommen", "korrigierte fassung",
        "hiermit stornieren*", "storniert", "stornorechnung",
        "storniert die rechnung",
        "vollstaendig storniert", "stornobetrag", "wird hiermit storniert", "stornierte rechnung",
        "storno zu", "storno zur", "stornogrund", "grund der stornierung", "grund des stornos",
        "stornonummer", "storno nr", "stornodatum", "annulliert", "hebt die rechnung*",
        "wird aufgehoben",
        "in vollem umfang auf*", "gegenstandslos", "verliert ihre gueltigkeit",
        "neue rechnung erhalten",
        "neue rechnung geht", "korrigierte rechnung erhalten", "ungueltig",
        "stornierung der rechnung",
        "rechnung wird storniert", "stornierungsbetrag",
      ])
    + Sign.row(
      .anywhere, .expenseReceipt, 2.5,
      [
        "bar", "gegeben", "rueckgeld", "bon", "bon nr", "kasse", "kassierer", "bediener", "tse",
        "tse signatur", "tse transaktion", "signaturzaehler", "transaktionsnummer", "ec karte",
        "girocard",
        "kontaktlos", "terminal id", "terminal", "kartenzahlung", "betrag dankend erhalten",
        "dankend erhalten",
        "anlass der bewirtung", "bewirtete personen", "trinkgeld", "tisch", "es bediente sie",
        "zapfsaeule",
        "parkdauer", "einfahrt", "ausfahrt", "kfz kennzeichen", "summe eur", "es bedient*",
        "steuer nr bon",
        "betrag erhalten", "in bar erhalten", "visa", "mastercard", "fahrtstrecke", "taxi",
        "super e10",
        "diesel", "beleg nr", "genehmigungs nr", "vu nr", "kundenbeleg", "filiale", "markt",
        "bewirtung*",
        "zahlung erfolgt", "abfahrt", "hinfahrt", "bar bezahlt", "contactless", "aid", "ta nr",
        "dienstreise", "dienstfahrt", "kilometerpauschale", "je km", "pro km", "privater pkw",
        "verpflegungsmehraufwand", "antragstellerin", "antragsteller", "reisezweck", "reiseziel",
        "vielen dank fuer ihren einkauf", "vielen dank fuer ihren besuch", "seriennummer tse",
      ])

  /// What is said about claims: reminders, announced payments.
  static let noticeTerms: [Sign] =
    Sign.row(
      .anywhere, .dunning, 2.5,
      [
        "mahngebuehr*", "mahnung", "mahnstufe", "verzugszinsen", "zahlungserinnerung",
        "ueberfaellig*",
        "noch offen", "offene posten", "offener betrag", "offenen betrag", "offene forderung",
        "zahlungsverzug", "in verzug", "zahlungseingang", "keinen zahlungseingang",
        "nicht beglichen",
        "noch nicht bezahlt", "unbeglichen*", "inkasso*", "gerichtlich*", "mahnkosten",
        "mahnverfahren",
        "bisher nicht eingegangen", "noch nicht eingegangen", "ausgleich", "entgangen",
        "letztmalig*",
        "gegenstandslos zu betrachten", "sollten sie zwischenzeitlich", "zwischenzeitlich",
        "faellig seit",
        "tage ueberfaellig", "tage verzug", "mahnspesen", "verzugspauschale", "par 288 bgb",
        "bereits ueberschritten", "zahlungsfrist", "saeumnis*", "rueckstand", "rueckstaendig*",
        "faelligkeit ueberschritten", "offenstehend*", "versehen",
        "ruecksprache mit unserer buchhaltung",
        "betrachten sie dieses schreiben", "schreiben gekreuzt", "nochmals", "saldo",
      ])
    + Sign.row(
      .anywhere, .paymentAdvice, 2.5,
      [
        "zahlungsavis", "avis", "haben wir ueberwiesen", "ueberweisen wir", "wir ueberweisen",
        "ueberwiesen",
        "ueberweisungsbetrag", "wir zahlen", "ihre rechnung*", "ihre belege", "wird ihrem konto",
        "ihrem konto gutgeschrieben", "ihrem konto", "auf ihr konto", "ihr konto", "ueberweisung",
        "valuta", "wertstellung", "zahlungslauf", "skontoabzug", "abzuege", "einbehalt",
        "ihre rechnungsnummer",
        "lastschrift", "sepa lastschrift", "glaeubiger id", "mandatsreferenz", "eingezogen",
        "ziehen wir",
        "zahlweg", "zahlungsbetrag", "begleichen wir", "folgende rechnungen",
        "folgenden rechnungen", "avisieren",
        "avisnummer", "avis nr", "zahlungsdatum", "ausfuehrungsdatum", "zahlungsweg",
        "regulieren wir",
        "ausgleich ihrer", "ausgleich folgender", "zum ausgleich", "nachstehende rechnungen",
        "payment", "reguliert",
      ])

  /// What is said in papers of orders and agreements.
  static let workTerms: [Sign] =
    Sign.row(
      .anywhere, .contract, 1.5,
      [
        "vertragspartner", "vertragsparteien", "vertragsgegenstand", "gegenstand des vertrages",
        "gegenstand des vertrags", "laufzeit", "vertragslaufzeit", "kuendigung", "kuendigungsfrist",
        "schriftform", "gerichtsstand", "salvatorische klausel", "schlussbestimmungen",
        "nachfolgend",
        "im folgenden", "im nachfolgenden", "wird folgender vertrag geschlossen", "folgender",
        "auftragnehmerin",
        "vertragsbeginn", "haftung", "verlaengert sich", "gewaehrleistung", "vertragsdauer",
        "unterschriften",
        "zwischen", "geschlossen", "vereinbaren", "mieter", "vermieter", "verguetung",
        "leistungsumfang",
        "pflichten des", "pflichten der", "vertragsabschluss", "par 1", "inkrafttreten",
      ])
    + Sign.row(
      .anywhere, .amendment, 2.5,
      [
        "nachtrag", "nachtragsangebot", "mehrleistung*", "mehrkosten", "minderkosten",
        "zusaetzliche leistung*",
        "geaenderte leistung*", "par 2 abs 5 vob*", "par 2 abs 6 vob*", "2 abs 5 vob",
        "2 abs 6 vob", "urspruenglich*",
        "wird wie folgt geaendert", "wie folgt geaendert", "wird ersetzt", "neu gefasst",
        "erhaelt folgende fassung",
        "uebrigen bestimmungen", "im uebrigen bleibt", "im uebrigen bleiben", "uebrigen regelungen",
        "unberuehrt",
        "unveraendert", "preisanpassung", "bisheriger preis", "neuer preis", "hauptvertrag",
        "bestehenden vertrag*",
        "vertragsaenderung", "auftragssumme neu", "verlaengert", "ab dem tage", "bisher",
        "preisgleitklausel",
        "nicht im leistungsverzeichnis", "vor ausfuehrung", "schriftliche beauftragung",
        "beauftragen sie die leistung", "beauftragung vor",
        "tariferhoehung", "lohngleitklausel", "geaendert", "ergaenzt", "ergaenzung",
      ])
    + Sign.row(
      .anywhere, .purchaseOrder, 2,
      [
        "bestellen wir", "wir bestellen", "bestellnummer", "bestelldatum", "hiermit bestellen",
        "liefertermin",
        "lieferanschrift", "beauftragen wir", "hiermit beauftragen", "erteilen wir",
        "auftrag erteilen",
        "wir beauftragen", "auftragsbestaetigung", "bestaetigen ihren auftrag", "bestaetigen wir",
        "vielen dank fuer ihren auftrag", "vielen dank fuer ihre bestellung",
        "danken fuer ihren auftrag", "besteller",
        "bestellt von", "einkauf", "einkaeufer*", "wunschtermin", "ausfuehrungstermin",
        "voraussichtlicher liefertermin",
        "bitte bestaetigen sie", "bestellwert", "auftragswert", "ihr auftrag vom",
        "unsere bestellung",
        "rechnung an", "rechnungsanschrift", "rechnungsempfaenger", "bestellnummer auf",
        "auf rechnung und lieferschein",
        "obergrenze", "kostenrahmen", "ausfuehrung bis", "bestelltext", "auftragsvolumen",
        "lieferbedingungen",
        "ohne bestellnummer", "ihr angebot vom", "gemaess ihrem angebot",
        "auf grundlage ihres angebots",
      ])
    + Sign.row(
      .anywhere, .deliveryNote, 2,
      [
        "lieferschein", "lieferscheinnummer", "lieferschein nr", "lieferdatum", "ware erhalten",
        "ware",
        "ware ordnungsgemaess", "ordnungsgemaess erhalten", "empfangen", "empfaenger unterschrift",
        "unterschrift empfaenger", "warenempfang", "ware vollstaendig", "packstuecke", "kolli",
        "gewicht",
        "bruttogewicht", "nettogewicht", "versandart", "spedition", "frachtfuehrer", "fahrer",
        "palette*",
        "liefermenge", "geliefert", "bestellt geliefert", "rueckstand", "restmenge", "lademittel",
        "charge*",
        "menge geliefert", "angeliefert", "lieferadresse", "unbeschaedigt", "eigentumsvorbehalt",
        "abladestelle",
        "dies ist keine rechnung", "keine rechnung", "rechnung folgt", "tara", "waage", "sendung*",
        "abholung",
      ])

  /// What is said in reports of works.
  static let reportTerms: [Sign] =
    Sign.row(
      .anywhere, .maintenanceReport, 2,
      [
        "wartung durchgefuehrt", "gewartet", "pruefpunkt*", "pruefung", "geprueft", "i o", "n i o",
        "in ordnung",
        "naechste wartung", "naechste pruefung", "naechster termin", "ohne befund", "befund",
        "ohne maengel",
        "wartungsarbeiten", "wartung", "inspektion", "anlage betriebsbereit", "pruefer", "monteur",
        "techniker", "filter",
        "gereinigt", "abgasmessung", "messwert*", "messwerte", "sollwert", "istwert",
        "betriebsstunden", "baujahr",
        "anlagennummer", "pruefplakette", "sachkundig*", "befaehigte person", "hersteller",
        "fabriknummer",
        "funktionspruefung", "dichtheit*", "servicetechniker", "verschleiss*", "serien nr",
        "seriennummer", "taetigkeit*",
        "din vde", "pruefergebnis", "sichtpruefung", "anlage", "wartungsumfang",
        "wartungsintervall", "schmier*",
      ])
    + Sign.row(
      .anywhere, .incidentReport, 2,
      [
        "stoerung", "stoerung gemeldet", "gemeldet von", "gemeldet am", "melder", "meldung",
        "stoerungsursache",
        "schadenshergang", "hergang", "schadensort", "schadenstag", "schadenort", "ursache",
        "ausgefallen", "ausfall", "defekt",
        "stoerungsbeschreibung", "fehlerbild", "fehlerbeschreibung", "sofortmassnahme*",
        "eingang der meldung",
        "ticketnummer", "ticket nr", "prioritaet", "entstoert", "behoben", "schadensursache",
        "beschreibung des schadens",
        "schadensbeschreibung", "beschaedigt", "wassereintritt", "notdienst", "bereitschaftsdienst",
        "dringlichkeit",
        "dringend", "alarm", "erforderliche massnahmen", "vorfall", "zeugen", "eingetroffen",
        "stillstand", "reaktionszeit",
        "festgestellt*", "schaden", "versicherung", "schadennummer", "gemeldete stoerung", "leck*",
        "undicht*",
      ])
    + Sign.row(
      .anywhere, .measurement, 2.5,
      [
        "aufmass", "laenge", "breite", "hoehe", "laenge breite hoehe", "faktor",
        "stueck laenge breite", "flaeche", "abzug",
        "abzuege", "raum", "massansatz", "rechenansatz", "berechnungsansatz", "ansatz", "oz",
        "leistungsverzeichnis",
        "lv position", "lv pos", "m2", "m3", "qm", "lfm", "uebertrag", "gemeinsames aufmass",
        "umfang", "bauteil", "formel", "reb",
        "aufgemessen", "gemessen", "menge gesamt", "zwischensumme menge", "aufmass erstellt",
        "bauleitung", "laibung*",
      ])
    + Sign.row(
      .anywhere, .timesheet, 2.5,
      [
        "stunden", "std", "arbeitszeit", "beginn ende", "beginn", "ende", "pause", "von bis",
        "ueberstunden", "mitarbeiter",
        "facharbeiter", "helfer", "geselle", "meister", "obermonteur", "kalenderwoche", "kw",
        "gesamtstunden", "summe stunden", "wochentag",
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "fahrzeit", "anfahrt",
        "stunden gesamt", "regiearbeit*", "tagelohn*",
        "ausgefuehrte arbeiten", "ausgefuehrte taetigkeit", "arbeitsbeginn", "arbeitsende",
        "geleistete stunden", "wetter*",
        "stunden anerkannt", "unterschrift auftraggeber", "bestaetigung der stunden",
        "arbeitskraft", "personal", "mo", "di", "mi", "do", "fr",
      ])
    + Sign.row(
      .anywhere, .acceptance, 2.5,
      [
        "abnahme", "abgenommen", "abnahme erklaert", "abnahme verweigert", "wird abgenommen",
        "maengel", "ohne maengel",
        "wesentliche maengel", "keine maengel", "maengelliste", "gewaehrleistungsfrist",
        "gewaehrleistung beginnt",
        "gewaehrleistungsbeginn", "vorbehalt*", "vorbehalte", "vertragsstrafe", "uebergeben",
        "anwesende", "teilnehmer",
        "anwesend", "frist zur maengelbeseitigung", "maengelbeseitigung", "verjaehrungsfrist",
        "par 12 vob*", "12 vob", "par 640", "640 bgb",
        "zaehlerstaende", "schluessel", "schluesseluebergabe", "leistung wird abgenommen",
        "vertragsgemaess", "fertiggestellt", "unter vorbehalt",
        "abnahmetermin", "beginn der gewaehrleistung", "uebergabe", "uebernommen", "restarbeiten",
      ])
    + Sign.row(
      .anywhere, .other, 2,
      [
        "unverbindlich", "freibleibend", "angebot gueltig", "bieten wir ihnen", "unser angebot",
        "bindefrist", "gueltig bis",
        "laden wir sie", "herzlich ein", "newsletter", "abmelden", "rabattcode", "gutscheincode",
        "jetzt sparen",
        "neue bankverbindung", "neue kontoverbindung", "bitte beachten sie", "wir freuen uns auf",
        "anmeldung", "teilnahme",
        "angebotsnummer", "angebot nr", "zuschlagsfrist", "wir informieren sie",
        "informieren wir sie", "moechten wir sie",
        "aktionspreis*", "nur bis", "solange der vorrat reicht", "jetzt bestellen",
        "lieferantenportal", "jubilaeum", "einladung", "veranstaltung",
        "ihre anfrage", "eigentuemerversammlung", "wir laden sie", "um antwort wird gebeten",
        "terminvorschlag", "verschoben", "um verstaendnis", "anderweitig vergeben",
        "guenstigstes angebot", "tagesordnung", "tagesordnungspunkt*",
        "wirtschaftsplan", "top 1", "haftpflicht*", "deckungssumme", "kuendigen wir",
        "abgabe eines angebots", "um abgabe", "abgabefrist", "saldo", "abschlusspruefung",
        "ihr angebot", "gerne unterbreiten", "unterbreiten wir", "neue anschrift",
        "neuen anschrift", "zum steuerabzug", "48 b estg", "48b estg",
        "vielen dank fuer ihre anfrage", "kostenlos*", "angebotssumme",
        "angebotspreis", "auftragserteilung freuen", "code",
      ])
}
