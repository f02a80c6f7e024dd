"""Typed ids of the records; zero means: not stored yet."""

from typing import NewType

ClientId = NewType("ClientId", int)
SiteId = NewType("SiteId", int)
ContactId = NewType("ContactId", int)
EquipmentId = NewType("EquipmentId", int)
VisitId = NewType("VisitId", int)
RequestId = NewType("RequestId", int)
WorkId = NewType("WorkId", int)
PartId = NewType("PartId", int)
PhotoId = NewType("PhotoId", int)
SegmentId = NewType("SegmentId", int)
PromiseId = NewType("PromiseId", int)
VersionId = NewType("VersionId", int)
DeliveryId = NewType("DeliveryId", int)
WordingId = NewType("WordingId", int)
OwnTermId = NewType("OwnTermId", int)
NeverFlagId = NewType("NeverFlagId", int)
InvoicingId = NewType("InvoicingId", int)
InvoiceLineId = NewType("InvoiceLineId", int)
