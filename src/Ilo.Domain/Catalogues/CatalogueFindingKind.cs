using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>What a finding says about an item.</summary>
[JsonConverter(typeof(IloJsonConverter))]
public enum CatalogueFindingKind
{
    /// <summary>Who pays for it.</summary>
    Donor,

    /// <summary>Whom it is carried out with.</summary>
    Partner,

    /// <summary>What it is about.</summary>
    Theme,

    /// <summary>A project that the text names.</summary>
    Project,
}
