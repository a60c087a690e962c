"""A whole model company: its books, what arrives on one day, and what must become of it."""
