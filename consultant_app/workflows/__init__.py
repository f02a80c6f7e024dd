"""One act of the consultant per module; the only code that joins the siblings below."""
