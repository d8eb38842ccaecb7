using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Fields;

/// <summary>What the value of a field is as a part of the text.</summary>
internal static class FieldRoles
{
    internal static SegmentRole Of(FieldKind kind) => kind switch
    {
        FieldKind.Dates or FieldKind.StartDate or FieldKind.EndDate or FieldKind.DateIssued => SegmentRole.Date,
        FieldKind.Place or FieldKind.Locations => SegmentRole.Place,
        FieldKind.Donors => SegmentRole.Donor,
        FieldKind.Partners => SegmentRole.Partner,
        FieldKind.Organizer => SegmentRole.Organizer,
        FieldKind.Beneficiaries => SegmentRole.Beneficiaries,
        FieldKind.Budget => SegmentRole.Budget,
        FieldKind.Code => SegmentRole.Code,
        _ => SegmentRole.Field,
    };
}
