"""Migrations of the sdk's own table of field values, which its wheel forgets to bring."""
