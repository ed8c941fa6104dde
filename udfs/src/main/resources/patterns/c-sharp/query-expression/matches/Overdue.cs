public IEnumerable<Invoice> Overdue(DateTime today)
{
    return from invoice in invoices // expect: query-expression
           where invoice.Due < today && !invoice.Paid
           orderby invoice.Due
           select invoice;
}
