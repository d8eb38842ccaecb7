using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Fields;

/// <summary>What the value of a field is as a part of the text.</summary>
internal static class FieldRoles
{
    internal static SegmentRole Of(FieldKind kind) => kind switch
    {
        FieldKind.Dates or FieldKind.StartDate or FieldKind.EndDate or FieldKind.DateIssued => SegmentRole.Date,
        FieldKind.Place => SegmentRole.Place,
        FieldKind.Budget => SegmentRole.Budget,
        FieldKind.Code => SegmentRole.Code,
        _ => SegmentRole.Field,
    };
}
