using System.Text.Json;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.AspNetCore.Folder;

/// <summary>What is kept from one start to the next: identifiers, and the catalogue that news are told against.</summary>
/// <remarks>A file that cannot be read is never written over: it may hold what cannot be made again.</remarks>
internal sealed class KeptState(string folder)
{
    private string IdentitiesPath => Path.Combine(folder, "identities.json");

    private string BeforePath => Path.Combine(folder, "before.json");

    private string MomentsPath => Path.Combine(folder, "moments.json");

    /// <summary>Reads the identifiers; those of nothing where there is no file.</summary>
    /// <exception cref="JsonException">The file is damaged.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    internal CatalogueIdentities Identities() =>
        File.Exists(IdentitiesPath) ? IloJson.Deserialize<CatalogueIdentities>(File.ReadAllBytes(IdentitiesPath)) : CatalogueIdentities.Empty;

    /// <summary>Reads the older catalogue and its moments; null where there are none.</summary>
    internal (Catalogue Before, KeptMoments Moments)? Before()
    {
        if (!File.Exists(BeforePath) || !File.Exists(MomentsPath))
        {
            return null;
        }

        KeptMoments moments = JsonSerializer.Deserialize(File.ReadAllBytes(MomentsPath), KeptMomentsContext.Default.KeptMoments)
            ?? throw new JsonException("The file of moments holds nothing.");
        return (IloJson.Deserialize<Catalogue>(File.ReadAllBytes(BeforePath)), moments);
    }

    /// <summary>Makes the folder and finds out whether it can be written.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    internal void Check()
    {
        Directory.CreateDirectory(folder);
        string probe = Path.Combine(folder, ".probe");
        File.WriteAllBytes(probe, []);
        File.Delete(probe);
    }

    internal void Save(CatalogueIdentities identities) => AtomicFile.WriteIfNew(IdentitiesPath, IloJson.SerializeToUtf8Bytes(identities));

    internal void Save(Catalogue before) => AtomicFile.WriteIfNew(BeforePath, IloJson.SerializeToUtf8Bytes(before));

    internal void Save(KeptMoments moments) =>
        AtomicFile.WriteIfNew(MomentsPath, JsonSerializer.SerializeToUtf8Bytes(moments, KeptMomentsContext.Default.KeptMoments));
}

/// <summary>The moments that go with what is kept.</summary>
/// <param name="Version">The version of the folder when it last changed.</param>
/// <param name="ChangedAt">When it changed, in seconds since 1970 in UTC.</param>
/// <param name="BeforeAt">When the older catalogue was shown, in seconds since 1970 in UTC.</param>
internal sealed record KeptMoments(string Version, long ChangedAt, long BeforeAt);

/// <summary>How the moments are written.</summary>
[JsonSerializable(typeof(KeptMoments))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class KeptMomentsContext : JsonSerializerContext;
