"""The words of a page: from the facts of a visit to every sentence that the customer reads.

Asks the engine beside it for nothing but its checks (`WordChecks`); what it knows of a language
stands in `resources/documents/`.
"""
