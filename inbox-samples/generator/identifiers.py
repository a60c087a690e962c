"""Check digits: identifiers of invented companies that are nevertheless well formed."""


def iban(bank, account):
    """A German IBAN; the bank 9999nnnn is nobody's."""
    digits = f"{bank:08d}{account:010d}"
    return f"DE{98 - int(digits + '131400') % 97:02d}{digits}"


def vat_identifier(digits):
    """A German VAT identifier from its first eight digits (ISO 7064, MOD 11,10)."""
    product = 10
    for digit in digits:
        rest = (int(digit) + product) % 10 or 10
        product = 2 * rest % 11
    return f"DE{digits}{(11 - product) % 10}"
