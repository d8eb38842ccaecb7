using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Json;

namespace Ilo.Domain.Tests.Generators;

internal static partial class Generated
{
    /// <summary>Gets catalogues as they come about: joined from readings.</summary>
    internal static Gen<Catalogue> Catalogues =>
        from readings in Readings.ArrayOf(3)
        select Catalogue.From(readings);

    internal static Gen<AnyRecord> AnyRecords => Gen.OneOf(
        Projects.Select(AnyRecord.Of), Events.Select(AnyRecord.Of), Articles.Select(AnyRecord.Of), Offices.Select(AnyRecord.Of),
        Donors.Select(AnyRecord.Of), Organisations.Select(AnyRecord.Of), Themes.Select(AnyRecord.Of));
}
