using Ilo.Domain.Shapes;

namespace Ilo.Domain.Catalogues.Uniting;

/// <summary>Tells which page each property of an item came from: the item's sources and findings say it.</summary>
internal static class PropertyGivers
{
    internal static ValueList<PropertySource> Of<TRecord>(
        ValueList<SourceRecord<TRecord>> sources, ValueList<CatalogueFinding> findings, RecordShape<TRecord> shape)
        where TRecord : class
    {
        UnitedSources<TRecord> united = new([.. sources]);
        return shape.Properties.SelectMany(property => property switch
        {
            RecordProperty<TRecord, ValueList<Donor>> => Stated(CatalogueFindingKind.Donor),
            RecordProperty<TRecord, ValueList<Organisation>> => Stated(CatalogueFindingKind.Partner),
            RecordProperty<TRecord, ValueList<Theme>> => Stated(CatalogueFindingKind.Theme),
            RecordProperty<TRecord, ValueList<Id<Project>>> => [],
            _ => united.GiversOf(property),
        }, static (property, source) => new PropertySource(property.Name, source)).Distinct().ToValueList();

        IEnumerable<Diagnostics.SourceReference> Stated(CatalogueFindingKind kind) =>
            findings.Where(finding => finding.Kind == kind).Select(finding => finding.Source);
    }
}
