using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.AspNetCore.Folder;

/// <summary>What is kept from one start to the next: identifiers, and the catalogue that news are told against.</summary>
/// <remarks>
/// A file that cannot be read is never written over: it may hold what cannot be made again. Nor is one that another program has written: one program at a time
/// holds the folder, and one that comes to hold it later writes only where the identifiers are still those that it has read.
/// </remarks>
internal sealed class KeptState(string folder) : IDisposable
{
    private FileStream? _hold;
    private string? _known;

    private string IdentitiesPath => Path.Combine(folder, "identities.json");

    private string BeforePath => Path.Combine(folder, "before.json");

    private string MomentsPath => Path.Combine(folder, "moments.json");

    /// <summary>Reads the identifiers; those of nothing where there is no file.</summary>
    /// <exception cref="JsonException">The file is damaged.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    internal CatalogueIdentities Identities()
    {
        if (!File.Exists(IdentitiesPath))
        {
            return CatalogueIdentities.Empty;
        }

        byte[] bytes = File.ReadAllBytes(IdentitiesPath);
        _known = HashOf(bytes);
        return IloJson.Deserialize<CatalogueIdentities>(bytes);
    }

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

    /// <summary>Makes the folder and holds it for this program.</summary>
    /// <exception cref="IOException">It cannot be written, or another program holds it.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    internal void Hold()
    {
        if (_hold is not null)
        {
            return;
        }

        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, ".lock");
        try
        {
            _hold = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException failure) when (File.Exists(path))
        {
            throw new IOException("Another program uses the folder; give each a folder of its own.", failure);
        }
    }

    /// <summary>Writes the identifiers.</summary>
    /// <exception cref="IOException">They cannot be written, or another program has written the folder.</exception>
    /// <exception cref="UnauthorizedAccessException">They may not be written.</exception>
    internal void Save(CatalogueIdentities identities)
    {
        Hold();
        if ((File.Exists(IdentitiesPath) ? HashOf(File.ReadAllBytes(IdentitiesPath)) : null) != _known)
        {
            throw new IOException("Another program has written the identifiers; they are left as they are until this one is started again.");
        }

        byte[] bytes = IloJson.SerializeToUtf8Bytes(identities);
        string hash = HashOf(bytes);
        if (hash != _known)
        {
            AtomicFile.Write(IdentitiesPath, bytes);
            _known = hash;
        }
    }

    internal void Save(Catalogue before) => AtomicFile.WriteIfNew(BeforePath, IloJson.SerializeToUtf8Bytes(before));

    internal void Save(KeptMoments moments) =>
        AtomicFile.WriteIfNew(MomentsPath, JsonSerializer.SerializeToUtf8Bytes(moments, KeptMomentsContext.Default.KeptMoments));

    /// <summary>Leaves the folder to others.</summary>
    public void Dispose()
    {
        _hold?.Dispose();
        _hold = null;
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes));
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
