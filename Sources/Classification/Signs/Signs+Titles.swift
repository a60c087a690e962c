import ReadResult

extension Signs {
  /// What documents of the money side call themselves.
  static let moneyTitles: [Sign] =
    Sign.row(
      .title, .invoice, 10,
      [
        "rechnung", "*rechnung", "rechnungen", "rechnungs nr", "rechnungsnummer", "rechnungsnr",
        "invoice", "tax invoice", "facture", "faktura", "liquidation", "honorarnote",
        "gebuehrenbescheid", "kostenrechnung", "verbrauchsabrechnung", "energieabrechnung",
        "jahresabrechnung", "honorarabrechnung", "selbstfakturierung", "beitragsbescheid",
        "abschlagsforderung", "abschlagsanforderung", "zahlungsanforderung",
      ])
    + Sign.row(
      .title, .creditNote, 9,
      [
        "gutschrift", "*gutschrift", "gutschrift*", "kaufmaennische gutschrift", "credit note",
        "credit memo", "gutschriftsanzeige", "rechnungsgutschrift", "bonusgutschrift",
        "jahresbonus", "umsatzbonus",
        "bonusabrechnung", "rueckverguetung", "*rueckverguetung", "erstattung", "*erstattung",
        "minderrechnung", "avoir",
      ])
    + Sign.row(
      .title, .creditNote, 6,
      ["rechnungskorrektur", "korrekturrechnung", "rechnungsberichtigung", "berichtigte rechnung"])
    + Sign.row(
      .title, .cancellation, 6,
      ["rechnungskorrektur", "korrekturrechnung", "rechnungsberichtigung", "berichtigte rechnung"])
    + Sign.row(
      .title, .cancellation, 10,
      [
        "storno", "ungueltigkeit*", "ruecknahme unserer rechnung", "zuruecknahme der rechnung",
        "stornokorrektur", "storno*", "stornorechnung", "rechnungsstorno", "*storno",
        "*stornierung",
        "storno rechnung", "storno der rechnung", "storno zur rechnung", "stornorechnung zu*",
        "stornierung", "stornierung der rechnung", "annullierung", "rechnungsstornierung",
        "rechnung storno", "stornobeleg", "stornogutschrift", "storno gutschrift",
        "cancellation invoice", "cancelled invoice", "aufhebung der rechnung",
        "ruecknahme der rechnung", "annullierung der rechnung", "annullierung ihrer rechnung",
        "stornierung ihrer rechnung", "stornierung unserer rechnung", "storno ihrer rechnung",
        "storno unserer rechnung", "aufhebung unserer rechnung",
      ])
    + Sign.row(
      .title, .dunning, 10,
      [
        "mahnung", "kontostandsmitteilung", "mahnlauf*", "forderungsaufstellung",
        "zahlungserinnerung*", "rueckstaendige*", "*mahnung", "mahnschreiben", "mahnbescheid",
        "zahlungserinnerung", "mahnstufe",
        "*zahlungserinnerung", "erinnerung", "zahlungsaufforderung", "reminder",
        "payment reminder", "kontoauszug offene posten", "offene rechnung", "offene rechnungen",
        "offene posten", "offener posten", "offene forderung", "saeumige zahlung",
        "ausstehende zahlung", "zahlungsrueckstand", "zahlungsverzug",
        "ueberfaellige rechnung*", "faellige rechnung*", "unbezahlte rechnung*", "letzte mahnung",
        "aussergerichtliche mahnung", "inkasso*", "past due", "erinnerung an*",
        "freundliche erinnerung", "dunning*", "kontostand und offene*",
      ])
    + Sign.row(
      .title, .expenseReceipt, 9,
      [
        "quittung", "auslagenerstattung", "reisekostenerstattung", "spesenerstattung",
        "fahrtkostenerstattung", "*kostenerstattung", "erstattungsantrag", "quittungs*",
        "kassenbon", "kassenbeleg", "kassenzettel", "bewirtungsbeleg",
        "bewirtungsrechnung", "bewirtungskosten*", "bewirtungsaufwendungen", "parkquittung",
        "tankquittung", "taxiquittung", "barverkauf", "barbeleg", "eigenbeleg", "fahrschein",
        "parkschein", "parkbeleg", "tankbeleg", "kundenbeleg", "zahlungsbeleg",
        "fahrkarte", "spesenabrechnung", "reisekostenabrechnung", "reisekosten*", "auslagen*",
        "spesenbeleg", "receipt", "bon nr", "beleg nr bon", "onlineticket", "online ticket",
        "kartenzahlung", "bewirtung*", "angaben zum nachweis*", "kaufbeleg", "verkaufsbeleg",
        "taxi", "barzahlungsbeleg", "kassenquittung", "ihr einkauf", "barrechnung",
      ])
    + Sign.row(
      .title, .expenseReceipt, 10,
      [
        "fahrtkosten", "fahrtkosten*", "fahrtkostenabrechnung", "fahrkostenabrechnung",
        "fahrtenabrechnung", "kilometergeld", "kilometergeld*", "kilometergeldabrechnung",
        "kilometerabrechnung", "dienstreiseabrechnung", "reiseabrechnung", "auslagenabrechnung",
        "spesen", "spesen*", "reisespesenabrechnung", "reisekostenrechnung", "auslagenersatz",
        "verpflegungsmehraufwand*", "abrechnung dienstreise*", "abrechnung der dienstreise*",
        "abrechnung von auslagen", "abrechnung von reisekosten", "abrechnung meiner*",
        "abrechnung auslagen", "abrechnung reisekosten", "abrechnung fahrtkosten",
        "erstattung auslagen", "erstattung von auslagen", "erstattung meiner auslagen",
        "erstattung reisekosten", "erstattung von reisekosten", "erstattung fahrtkosten",
        "erstattung der fahrtkosten", "erstattung von fahrtkosten", "belege auslagen",
        "antrag auf erstattung*", "antrag auf kostenerstattung", "bewirtungsnachweis",
        "bewirtungsabrechnung", "mitarbeiterauslagen", "fahrtenbuch*", "dienstreise*",
        "dienstfahrt*", "*auslagen", "*auslage", "*spesen", "verpflegungspauschale*", "taxikosten",
        "parkgebuehren", "belegabrechnung", "kilometer*", "abrechnung von fahrtkosten",
        "abrechnung der fahrtkosten", "abrechnung der reisekosten", "abrechnung der auslagen",
        "abrechnung von spesen", "abrechnung der spesen", "antrag auf reisekosten*",
        "antrag auf fahrtkosten*", "antrag auf auslagen*", "formular reisekosten*",
        "formular fahrtkosten*", "formular auslagen*",
      ])
    + Sign.row(
      .title, .paymentAdvice, 10,
      [
        "zahlungsavis", "kontoauszug", "kontoauszug nr", "kontoumsaetze", "umsatzanzeige",
        "tagesauszug", "ueberweisungsmitteilung", "ueberweisungsbestaetigung",
        "mitteilung ueber zahlung*", "mitteilung ueberweisung", "zahlungsausgang*",
        "zahlungsbestaetigung", "zahlavis", "avis", "*avis", "zahlungsanzeige",
        "zahlungsmitteilung",
        "ueberweisungsavis", "zahlungsbenachrichtigung", "ankuendigung einer zahlung",
        "zahlungsankuendigung", "remittance advice", "payment advice", "avis*",
        "lastschriftankuendigung", "vorabinformation*", "pre notification", "lastschriftavis",
        "sammelueberweisung", "ueberweisungsanzeige", "zahlungsaufstellung", "zahlungsliste",
        "ueberweisung unserer*", "zahlungsuebersicht", "regulierungsanzeige", "zahlungsinformation",
        "ankuendigung sepa*", "zahlungsmeldung", "begleichung*",
      ])

  /// What papers of orders, works and agreements call themselves.
  static let workTitles: [Sign] =
    Sign.row(
      .title, .contract, 9,
      [
        "vertrag", "*vertrag", "mietvertrag*", "*vereinbarung", "vereinbarung", "contract",
        "vertrag ueber*", "vertrags nr", "rahmenvertrag*", "agreement", "service level agreement",
        "*servicevertrag", "*wartungsvertrag",
        "*kontrakt", "vertragsurkunde", "vollmacht und vertrag", "vertragsschluss*",
        "vertrag zur auftragsverarbeitung", "auftragsverarbeitungsvertrag", "leasingvertrag*",
        "rahmenvereinbarung", "zwischen der", "pachtvertrag", "geheimhaltungsvereinbarung",
      ])
    + Sign.row(
      .title, .amendment, 11,
      [
        "nachtrag", "nachtrag*", "*nachtrag", "nachtragsangebot", "nachtragsvereinbarung",
        "nachtragsanmeldung", "vertragsaenderung", "aenderungsvereinbarung", "vertragsergaenzung",
        "ergaenzungsvereinbarung", "zusatzvereinbarung", "aenderung des*vertrag*", "preisanpassung",
        "aenderungsvertrag", "ergaenzung zum vertrag", "ergaenzung zum *vertrag", "amendment",
        "anpassung des *vertrag*", "anpassung ihres *vertrag*", "preisaenderung*",
        "vertragsverlaengerung", "verlaengerung des *vertrag*", "vertragsanpassung", "addendum",
        "aenderungsmitteilung zum vertrag", "preiserhoehung", "preiserhoehung*", "preisanpassung*",
        "entgelterhoehung", "mieterhoehung*", "mietanpassung", "preisgleitung", "mehrkostenanzeige",
        "mehrkostenanmeldung", "zusatzauftrag", "aenderung zum vertrag", "aenderung zum *vertrag",
        "ergaenzungsvertrag", "aenderung des vertrag*", "aenderung des *vertrag*",
        "entgeltanpassung", "indexanpassung", "verguetungsanpassung", "zusatz zum vertrag",
        "leistungsaenderung", "aenderungsanzeige", "bedenken und mehrkosten*", "mehrkosten*",
        "anzeige von mehrkosten", "anzeige der mehrkosten", "behinderungs und mehrkosten*",
        "zusatzangebot", "zusaetzliche leistung*", "geaenderte leistung*", "angebot nachtrag*",
        "angebot zum nachtrag*", "angebot fuer zusaetzliche leistung*", "mehrverguetung*",
        "angebot ueber zusaetzliche leistung*", "angebot zusaetzliche leistung*",
      ])
    + Sign.row(
      .title, .purchaseOrder, 9,
      [
        "bestellung", "*bestellung", "bestellschein", "auftrag", "auftragserteilung",
        "auftragsbestaetigung", "bestellauftrag", "bestellbestaetigung", "purchase order",
        "order confirmation", "auftragsschreiben", "bestellschreiben", "arbeitsauftrag",
        "einzelauftrag", "abrufauftrag", "abruf", "abruf*", "werkauftrag", "reparaturauftrag",
        "beauftragung", "instandhaltungsauftrag", "bestellformular", "instandsetzungsauftrag",
        "kleinauftrag", "handwerkerauftrag", "lieferabruf", "vergabeschreiben", "zuschlag*",
        "auftragsvergabe", "notfallauftrag", "eilauftrag", "order",
        "orderbestaetigung", "wir bestaetigen ihren auftrag",
        "wir bestellen", "bestaetigung ihres auftrags", "bestaetigung ihrer bestellung",
        "bestaetigung des auftrags",
        "rahmenauftrag", "nachbestellung", "leistungsabruf", "bestelldokument", "dauerauftrag",
      ])
    + Sign.row(
      .title, .deliveryNote, 10,
      [
        "lieferschein", "*lieferschein", "lieferscheinnummer", "lieferschein nr",
        "warenbegleitschein",
        "delivery note", "packing list", "packzettel", "packliste", "frachtbrief", "lieferbeleg",
        "versandanzeige", "warenlieferung", "anlieferschein", "warenausgang*", "lieferavis",
        "uebergabeschein", "wiegeschein", "begleitschein", "wiegenote", "ladeliste", "ladeschein",
        "entsorgungsnachweis", "liefernachweis", "uebernahmeschein", "abliefernachweis",
        "versandschein",
        "warenbegleitpapier", "speditionsauftrag", "cmr", "materialschein", "empfangsschein",
        "ablieferbeleg", "lieferdokument", "uebergabebeleg", "rueckgabeschein", "versandbeleg",
        "ausgabeschein", "delivery slip", "lieferung", "unsere lieferung", "ablieferschein",
        "anlieferung", "lieferung nr",
      ])
    + reportTitles

  static let titles: [Sign] = moneyTitles + workTitles + otherTitles

  /// What reports of works call themselves.
  static let reportTitles: [Sign] =
    Sign.row(
      .title, .maintenanceReport, 10,
      [
        "wartungsprotokoll*", "wartungsbericht", "*wartungsprotokoll",
        "*wartungsbericht", "servicebericht", "serviceprotokoll", "service report",
        "service bericht", "inspektionsbericht", "inspektionsprotokoll", "pruefprotokoll",
        "pruefbericht", "*pruefprotokoll", "*pruefbericht", "pruefbescheinigung",
        "wartungsnachweis",
        "wartung", "wartungsarbeiten", "wartungsdokumentation", "wartungsblatt", "wartungsbuch",
        "wartungsliste", "wartungsergebnis", "*wartung", "instandhaltungsprotokoll",
        "kundendienstbericht",
        "instandhaltungsbericht", "pruefnachweis", "bescheinigung ueber die pruefung",
        "befundbericht",
        "pruefbescheinigung*", "technischer bericht", "monteurbericht", "kundendienstnachweis",
        "maintenance report",
        "service protokoll",
        "messprotokoll*", "feuerstaettenbescheid", "untersuchungsbericht", "pruefzeugnis",
        "wiederkehrende pruefung", "pruefung nach*", "e check*", "dguv*", "wartungscheckliste",
        "checkliste wartung", "arbeitsbericht wartung", "bericht ueber die wartung", "inspektion",
        "hauptpruefung", "zwischenpruefung", "ueberpruefung*", "technikerbericht",
        "anlagenpruefung*",
        "wartungsschein", "wartungs und *protokoll", "wartungs und *bericht",
        "wartungs und *nachweis", "inspektions und *protokoll", "inspektions und *bericht",
        "pruef und *protokoll", "pruef und *bericht", "protokoll *wartung", "*inspektion",
        "wartungs und pruef*", "serviceschein", "protokoll der wartung",
        "protokoll ueber die wartung",
        "kehrbericht", "pruefbuch", "wartungsbeleg",
      ])
    + Sign.row(
      .title, .incidentReport, 10,
      [
        "stoerungsmeldung", "*stoermeldung", "stoermeldung", "stoerung", "stoerung*",
        "schadensmeldung",
        "schadenmeldung", "schadensanzeige", "schadenanzeige", "stoerungsbericht", "havariebericht",
        "maengelmeldung", "mangelmeldung", "maengelanzeige", "mangelanzeige", "maengelruege",
        "stoerungsprotokoll", "stoerungsanzeige", "schadensbericht", "schadenbericht",
        "defektmeldung",
        "einsatzbericht", "notdienstbericht", "notdiensteinsatz", "notdienst*", "entstoerung*",
        "unfallmeldung", "unfallbericht", "unfallanzeige", "havariemeldung", "ereignismeldung",
        "incident report", "incident", "vorfallmeldung", "vorfallsmeldung", "vorfallbericht",
        "reparaturmeldung", "schadensprotokoll", "schadensaufnahme", "wasserschaden*",
        "reparaturanforderung", "meldung einer stoerung", "meldung eines schadens", "schaden*",
        "fehlermeldung", "ausfallmeldung", "reklamation", "reklamationsbericht", "aufzugsstoerung",
        "meldeschein stoerung", "bereitschaftsbericht", "alarmbericht",
        "problemmeldung", "ticket nr", "ticketnummer", "stoerticket", "maengelbeseitigung*",
        "maengelhinweis", "anzeige eines mangel*", "anzeige eines schaden*", "anzeige von maengel*",
        "maengel nach*", "meldung ueber*", "meldung eines mangel*", "mangelhinweis",
        "notfallmeldung", "ereignisbericht", "ereignisprotokoll",
        "havarie*",
        "wachbericht", "brandbericht", "einbruch*", "einsatzprotokoll", "*ausgefallen", "*ausfall",
        "ausfall*", "defekt*", "rohrbruch*", "kein warmwasser*", "keine heizung*", "*schaden",
        "notruf*", "aufzug steht", "serviceticket", "stoerfall*", "nachbesserungsaufforderung",
        "aufforderung zur maengelbeseitigung", "gewaehrleistungsanzeige", "gewaehrleistungsmangel*",
        "leckage*", "unfall*", "bereitschaftseinsatz*", "noteinsatz*", "einsatzmeldung",
        "notfalleinsatz*",
      ])
    + Sign.row(
      .title, .measurement, 11,
      [
        "aufmass", "flaechenaufstellung", "flaechenliste", "mengenliste", "massaufnahme",
        "massaufstellung", "aufmass*", "*aufmass", "massenermittlung", "mengenermittlung",
        "aufmassblatt",
        "mengenberechnung", "massenberechnung", "aufmasszusammenstellung", "aufmassprotokoll",
        "aufmassliste", "mengenaufstellung", "mengennachweis", "massenaufstellung", "aufmasse",
        "raumbuch", "flaechenaufmass", "flaechenberechnung", "feldaufmass", "vermessungsprotokoll",
        "mengenzusammenstellung", "massenzusammenstellung", "massenblatt",
        "abrechnungsaufmass", "aufmessung*", "bill of quantities", "massenauszug", "mengenblatt",
        "flaechenermittlung", "mass und mengen*", "leistungsermittlung", "leistungsfeststellung*",
        "leistungsmeldung*", "leistungsstand*", "leistungsaufstellung",
        "feststellung der leistung*",
        "bautenstand*", "baufortschritt*", "fortschrittsbericht", "fortschrittsmeldung",
        "abrechnungsblatt", "abrechnungsblaetter", "leistungsmengen",
      ])
    + Sign.row(
      .title, .timesheet, 10,
      [
        "stundenzettel", "*stundenzettel", "stundennachweis", "arbeitszeitnachweis",
        "*stundennachweis",
        "tagelohnzettel", "taglohnzettel", "stundenlohnzettel", "regiebericht", "regiezettel",
        "leistungsnachweis", "*leistungsnachweis", "taetigkeitsnachweis", "zeitnachweis",
        "timesheet",
        "time sheet", "stundenbericht", "stundenaufstellung", "tagesbericht", "wochenbericht",
        "rapport", "rapportzettel", "arbeitsnachweis", "stundenlohnarbeiten", "tagelohnbericht",
        "monatsstundenzettel", "arbeitszeiterfassung", "zeiterfassung", "montagebericht",
        "montagenachweis", "arbeitsbericht", "taetigkeitsbericht", "einsatznachweis",
        "bautagesbericht", "bautagebuch", "stundenliste", "tagesrapport", "wochenrapport",
        "wochenzettel", "monatsnachweis", "arbeitszettel", "arbeitsschein", "stundenrapport",
        "stundenerfassung", "montagezettel", "tageszettel", "leistungsbericht", "anwesenheits*",
        "tagelohnarbeiten", "zeitaufstellung", "tagelohnnachweis", "regieschein", "regiearbeiten",
        "stundenlohnnachweis", "monteurnachweis", "arbeitszeitbogen", "leistungsschein",
      ])
    + Sign.row(
      .title, .acceptance, 11,
      [
        "abnahmeprotokoll", "*abnahmeprotokoll", "abnahme", "abnahme*", "*abnahme",
        "uebergabeprotokoll", "*uebergabeprotokoll", "abnahmebescheinigung", "abnahmeniederschrift",
        "protokoll der abnahme", "protokoll ueber die abnahme", "niederschrift ueber die abnahme",
        "acceptance*", "uebergabe und abnahme*", "fertigstellungsanzeige", "teilabnahme",
        "fertigstellungsmeldung", "inbetriebnahmeprotokoll", "schlussabnahme", "endabnahme",
        "uebernahmeprotokoll", "protokoll zur abnahme", "foermliche abnahme", "vob abnahme*",
        "wohnungsuebergabe*", "zustandsfeststellung", "bauabnahme", "abnahmeerklaerung",
        "werkabnahme", "abnahmebericht", "leistungsabnahme", "certificate of acceptance",
        "bestaetigung der abnahme", "maengelfreie abnahme", "freigabeprotokoll",
        "fertigstellungsbescheinigung", "uebergabe*",
      ])

  /// What is no paper of a business matter, or one that nobody has to book.
  static let otherTitles: [Sign] =
    Sign.row(
      .title, .other, 6,
      [
        "information", "informationen", "mitteilung", "bankverbindung", "bescheinigung",
        "ankuendigung*", "danke*", "vielen dank*", "aktion", "urkunde", "auskunft*", "kuendigung",
        "umstellung*", "anfrage", "unsere neue*", "unser neuer*", "wichtige mitteilung",
        "wichtige information*", "ihr schreiben*", "antwort auf ihr*", "stellungnahme",

        "bestaetigung", "protokoll", "*bestaetigung", "einladung", "einladung*", "rundschreiben",
        "kundeninformation", "eingangsbestaetigung", "empfangsbestaetigung", "terminbestaetigung",
        "terminankuendigung", "aenderung*", "anzeige", "meldung", "antrag", "hinweis", "hinweise",
        "aufforderung", "terminverschiebung", "terminabsage", "terminaenderung", "kundeninfo*",
        "sehr geehrte kund*",
        "liebe kund*", "liebe geschaeftspartner*",
      ])
    + Sign.row(
      .title, .other, 10,
      [
        "angebot", "*angebot", "kostenvoranschlag", "newsletter",

        "preisliste", "katalog", "offer", "quotation", "quote", "preisanfrage",
        "neue bankverbindung", "aenderung der bankverbindung",
        "neue anschrift", "umzug", "wir ziehen um", "betriebsferien", "weihnachtsgruesse",
        "sonderangebot", "sparen sie", "datenschutzhinweise",
        "allgemeine geschaeftsbedingungen", "agb", "geschaeftsbedingungen", "verkaufsbedingungen",
        "*und zahlungsbedingungen", "*und lieferbedingungen", "liefer und *bedingungen",
        "zahlungs und *bedingungen", "verkaufs und *bedingungen", "allgemeine *bedingungen",
        "nutzungsbedingungen", "allgemeine liefer*", "allgemeine verkaufs*",
        "allgemeine einkaufs*", "allgemeine geschaefts*", "allgemeine vertrags*",
        "protokoll der eigentuemerversammlung",
        "zertifikat", "freistellungsbescheinigung",
        "lieferantenselbstauskunft",
        "unbedenklichkeitsbescheinigung", "saldenbestaetigung", "saldenabstimmung",
        "adressaenderung", "fragebogen", "produktinformation", "pressemitteilung", "prospekt",
        "rueckrufaktion", "datenblatt",
        "sicherheitsdatenblatt", "aushang",

        "neu bei*", "jubilaeum*", "preisblatt*",
        "weiterbildung*", "seminar*", "webinar*", "messe", "messeeinladung", "umfrage*",
        "kundenumfrage",
        "ansprechpartner*", "hausmesse",
        "tag der offenen tuer", "gruesse*", "frohe*", "leistungsverzeichnis", "firmenpraesentation",
        "kostenschaetzung", "unverbindliche*", "voranschlag",
        "entdecken sie*",
        "flyer", "broschuere", "spendenaufruf", "sponsoring*", "geschaeftszeiten",
        "oeffnungszeiten",
        "bankwechsel", "firmenaenderung", "namensaenderung", "umfirmierung", "ausschreibung*",
        "bekanntmachung*", "*jubilaeum", "handelsregisterauszug", "grundbuchauszug",
        "baugenehmigung", "*genehmigung", "besuchsbericht", "gespraechsnotiz",
        "aktennotiz", "telefonnotiz", "*zertifizierung", "vergabeunterlagen", "informationsblatt",
        "merkblatt", "anleitung*", "bedienungsanleitung", "umstellung auf*",
        "einfuehrung der*", "*fest",
        "aenderung unserer *verbindung", "stromabschaltung*", "wasserabstellung*", "abschaltung*",
        "technische daten", "produktdatenblatt", "bescheinigung in steuersachen",
        "versorgungsunterbrechung*", "feier*", "jahresgespraech*", "neue adresse",
        "kuendigung des *vertrag*", "kuendigung ihres *vertrag*", "kuendigung *vertrag",
        "kuendigung unseres *vertrag*", "kuendigung vertrag*", "versicherungsbestaetigung",
        "versicherungsschein",
        "versicherungsnachweis", "saldenanfrage", "protokoll der *versammlung",
        "protokoll ueber die *versammlung",
        "protokoll zur *versammlung", "*versammlung", "ablesung*", "ableseankuendigung",
        "besprechungsprotokoll", "baubesprechung*",
        "baustellenprotokoll", "protokoll zur baubesprechung", "aktionsangebot*", "neuheiten*",
        "nachrichten*",
        "veranstaltungs*", "referenzschreiben", "referenzliste", "absage", "angebotsabsage",
        "wir sind umgezogen",
        "richtangebot", "angebotsschreiben", "angebotsaufforderung", "aufforderung zur abgabe*",
        "abgabe eines angebots", "preisauskunft", "kundenmitteilung", "kundenzeitung",
        "hinweise zum datenschutz",
      ])
}
