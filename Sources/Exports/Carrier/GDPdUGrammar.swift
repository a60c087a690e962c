/// The document type of `index.xml`: the description standard for handing over data carriers, as of
/// 1 September 2004 (version 1.5 of Audicon's text), element for element.
///
/// Two contents are written otherwise than there and mean the same: after its commands a medium has
/// its tables and further commands, or neither, and after its media a data set has commands or not.
/// As it stands there, a parser could not tell to which of the two places a command belongs, which
/// XML forbids (deterministic content models).
package enum GDPdUGrammar {
  package static let fileName = "gdpdu-01-09-2004.dtd"

  package static let text = """
    <!-- Beschreibungsstandard fuer die Datentraegerueberlassung (GDPdU), Stand 01.09.2004. -->

    <!-- Datenbestand -->
    <!ELEMENT DataSet (Version, DataSupplier?, Command*, Media+, Command*)>
    <!ELEMENT Version (#PCDATA)>
    <!ELEMENT DataSupplier (Name, Location, Comment)>
    <!ELEMENT Name (#PCDATA)>
    <!ELEMENT Location (#PCDATA)>
    <!ELEMENT Comment (#PCDATA)>
    <!ELEMENT Command (#PCDATA)>

    <!-- Datentraeger -->
    <!ELEMENT Media (Name, Command*, (Table+, Command*)?, AcceptNoTables?)>
    <!ELEMENT AcceptNoTables EMPTY>

    <!-- Tabelle -->
    <!ELEMENT Table (URL, Name?, Description?, Validity?,
      (ANSI | Macintosh | OEM | UTF16 | UTF7 | UTF8)?,
      (DecimalSymbol, DigitGroupingSymbol)?, SkipNumBytes?, Range?, Epoch?,
      (VariableLength | FixedLength))>
    <!ELEMENT URL (#PCDATA)>
    <!ELEMENT Description (#PCDATA)>
    <!ELEMENT Validity (Range, Format?)>
    <!ELEMENT Range (From, (To | Length)?)>
    <!ELEMENT From (#PCDATA)>
    <!ELEMENT To (#PCDATA)>
    <!ELEMENT Length (#PCDATA)>
    <!ELEMENT Format (#PCDATA)>

    <!-- Zeichensatz; ohne Angabe gilt ANSI -->
    <!ELEMENT ANSI EMPTY>
    <!ELEMENT Macintosh EMPTY>
    <!ELEMENT OEM EMPTY>
    <!ELEMENT UTF16 EMPTY>
    <!ELEMENT UTF7 EMPTY>
    <!ELEMENT UTF8 EMPTY>

    <!-- Schreibweise der Zahlen; beide Zeichen oder keines -->
    <!ELEMENT DecimalSymbol (#PCDATA)>
    <!ELEMENT DigitGroupingSymbol (#PCDATA)>
    <!ELEMENT SkipNumBytes (#PCDATA)>
    <!ELEMENT Epoch (#PCDATA)>

    <!-- Saetze variabler Laenge -->
    <!ELEMENT VariableLength (ColumnDelimiter?, RecordDelimiter?, TextEncapsulator?,
      ((VariablePrimaryKey+, VariableColumn*) | VariableColumn+), ForeignKey*)>
    <!ELEMENT ColumnDelimiter (#PCDATA)>
    <!ELEMENT RecordDelimiter (#PCDATA)>
    <!ELEMENT TextEncapsulator (#PCDATA)>
    <!ELEMENT VariablePrimaryKey (Name, Description?,
      (Numeric | (AlphaNumeric, MaxLength?) | Date), Map*)>
    <!ELEMENT VariableColumn (Name, Description?,
      (Numeric | (AlphaNumeric, MaxLength?) | Date), Map*)>
    <!ELEMENT MaxLength (#PCDATA)>

    <!-- Saetze fester Laenge -->
    <!ELEMENT FixedLength ((Length | RecordDelimiter)?,
      ((FixedPrimaryKey+, FixedColumn*) | FixedColumn+), ForeignKey*)>
    <!ELEMENT FixedPrimaryKey (Name, Description?, (Numeric | AlphaNumeric | Date), Map*,
      FixedRange)>
    <!ELEMENT FixedColumn (Name, Description?, (Numeric | AlphaNumeric | Date), Map*,
      FixedRange)>
    <!ELEMENT FixedRange (From, (To | Length))>

    <!-- Feldarten -->
    <!ELEMENT AlphaNumeric EMPTY>
    <!ELEMENT Date (Format?)>
    <!ELEMENT Numeric (ImpliedAccuracy | Accuracy)?>
    <!ELEMENT ImpliedAccuracy (#PCDATA)>
    <!ELEMENT Accuracy (#PCDATA)>
    <!ELEMENT Map (Description?, From, To)>

    <!-- Beziehungen zwischen Tabellen -->
    <!ELEMENT ForeignKey (Name+, References, Alias*)>
    <!ELEMENT References (#PCDATA)>
    <!ELEMENT Alias (From, To)>

    """
}
