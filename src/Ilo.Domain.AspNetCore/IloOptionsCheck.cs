using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Ilo.Domain.AspNetCore;

/// <summary>Says at start what of the options cannot work.</summary>
internal sealed class IloOptionsCheck(IHostEnvironment host) : IValidateOptions<IloOptions>
{
    private static readonly string[] Languages = ["en", "fr", "es"];

    public ValidateOptionsResult Validate(string? name, IloOptions options)
    {
        string[] failures = [.. Failures(options).Where(failure => failure.IsBad).Select(failure => failure.Message)];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private IEnumerable<(bool IsBad, string Message)> Failures(IloOptions options)
    {
        yield return (string.IsNullOrWhiteSpace(options.Folder), "IloOptions.Folder is not set.");
        yield return (IsStateInFolder(options),
            "IloOptions.StateFolder lies in IloOptions.Folder: its files would be read as pages, and every saving would be a change.");
        yield return (string.IsNullOrWhiteSpace(options.Name) || options.Name.Trim() != options.Name,
            "IloOptions.Name is empty, or begins or ends with white space.");
        yield return (options.Address is { } address
            && !(address.IsAbsoluteUri && address.Scheme is "http" or "https"), "IloOptions.Address is no absolute http or https address.");
        yield return (!Languages.Contains(options.Language), "IloOptions.Language is none of en, fr and es.");
        yield return (string.IsNullOrWhiteSpace(options.FrameAncestors)
            || options.FrameAncestors.AsSpan().ContainsAny(";,\r\n"), "IloOptions.FrameAncestors is no list of sources separated by spaces.");
        yield return (options.MaxPageSize is < 1 or > 1000, "IloOptions.MaxPageSize is not between 1 and 1000.");
        yield return (options.PageSize < 1 || options.PageSize > options.MaxPageSize, "IloOptions.PageSize is not between 1 and MaxPageSize.");
        yield return (options.MaxQueryLength < 1, "IloOptions.MaxQueryLength is less than 1.");
        yield return (options.MaxFileBytes is < 1 or > 1 << 30, "IloOptions.MaxFileBytes is not between 1 and 1 GiB.");
        yield return (options.MaxTotalBytes < 1, "IloOptions.MaxTotalBytes is less than 1.");
        yield return (options.MaxFiles < 1, "IloOptions.MaxFiles is less than 1.");
        yield return (options.ReadingLimit <= TimeSpan.Zero, "IloOptions.ReadingLimit is not longer than nothing.");
        yield return (options.QuietTime < TimeSpan.Zero, "IloOptions.QuietTime is less than nothing.");
        yield return (options.CheckInterval <= TimeSpan.Zero, "IloOptions.CheckInterval is not longer than nothing.");
        yield return (options.NewsTime <= TimeSpan.Zero, "IloOptions.NewsTime is not longer than nothing.");
        yield return (options.CacheBytes < 0, "IloOptions.CacheBytes is less than 0.");
    }

    private bool IsStateInFolder(IloOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Folder) || options.StateFolder is not { } state)
        {
            return false;
        }

        string folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.Folder, host.ContentRootPath));
        string kept = Path.TrimEndingDirectorySeparator(Path.GetFullPath(state, host.ContentRootPath));
        return kept == folder || kept.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
