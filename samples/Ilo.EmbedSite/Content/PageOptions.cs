namespace Ilo.EmbedSite.Content;

/// <summary>Where the pages are and how they are watched; the section <c>Pages</c> of the configuration.</summary>
internal sealed class PageOptions
{
    /// <summary>Gets or sets the folder: absolute, or found from the working directory or from the program's folder upwards.</summary>
    public string Folder { get; set; } = "samples/Pages";

    /// <summary>Gets or sets how large a file may be, in bytes; a larger one is not read and is told on the health page.</summary>
    public long MaxBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>Gets or sets how long the folder must be quiet before it is read again, in milliseconds.</summary>
    public int QuietMilliseconds { get; set; } = 300;

    /// <summary>Gets or sets how often the folder is compared all the same, in seconds: network drives tell of no change.</summary>
    public int PollSeconds { get; set; } = 30;
}
