# isoefficiency: every launch
# Draws its images again: gnuplot samples.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
-0.7624200010299683 1.0
38.88342005252838 1.0
END_OF_DATA

# : workers, value, low, high, hollow
$data1 << END_OF_DATA
0.049 0.991164 ? ? 0
0.257 0.995832 ? ? 0
0.352 0.996959 ? ? 1
0.532 0.999475 ? ? 0
1.093 0.997017 ? ? 1
1.369 0.980179 ? ? 1
1.519 0.993358 ? ? 1
3.509 0.994241 ? ? 1
3.776 0.999846 ? ? 1
4.041 0.997325 ? ? 1
4.073 0.999538 ? ? 1
4.593 1.00096 ? ? 1
4.766 0.996206 ? ? 1
5.03 0.999004 ? ? 1
5.297 0.996302 ? ? 1
5.493 0.998865 ? ? 1
6.793 0.985515 ? ? 1
6.822 0.999853 ? ? 1
8.377 0.995401 ? ? 1
8.571 0.999845 ? ? 1
8.835 1.0013 ? ? 1
9.101 1.00274 ? ? 1
9.654 1.00029 ? ? 0
10.454 1.00201 ? ? 0
10.993 0.998725 ? ? 0
11.042 1.00023 ? ? 0
11.305 1.00034 ? ? 0
11.396 0.992096 ? ? 0
11.414 1.00013 ? ? 0
12.461 1.00271 ? ? 0
12.642 0.987761 ? ? 0
12.795 1.00026 ? ? 0
13.12 1.00241 ? ? 0
13.292 1.00021 ? ? 0
14.429 1.00289 ? ? 0
14.458 1.00015 ? ? 0
15.005 1.00036 ? ? 0
15.27 1.00136 ? ? 0
15.393 0.999959 ? ? 0
15.748 0.999713 ? ? 0
16.013 1.00055 ? ? 0
16.413 1.00581 ? ? 0
16.724 1.00785 ? ? 0
16.743 1.00065 ? ? 0
17.006 0.998585 ? ? 0
17.275 1.0013 ? ? 0
19.141 1.00015 ? ? 0
19.42 1.00021 ? ? 0
19.916 1.00332 ? ? 1
20.224 1.00389 ? ? 0
21.012 1.00277 ? ? 0
21.194 1.00046 ? ? 0
21.715 1.00937 ? ? 0
21.735 1.0042 ? ? 0
21.766 1.00154 ? ? 0
22.035 1.00078 ? ? 0
23.33 1.01076 ? ? 0
23.383 1.00727 ? ? 0
23.898 0.999676 ? ? 0
24.032 1.00004 ? ? 0
24.382 1.00006 ? ? 0
25.415 1.00091 ? ? 0
25.507 0.999743 ? ? 0
25.771 1.00037 ? ? 0
27.087 1.00049 ? ? 0
27.352 1.01052 ? ? 1
28.418 0.997656 ? ? 1
28.684 1.00032 ? ? 1
28.761 1.00219 ? ? 1
28.813 1.00641 ? ? 1
29.412 0.997545 ? ? 1
29.513 0.999786 ? ? 1
29.678 0.998472 ? ? 1
29.945 1.003 ? ? 1
29.965 0.999039 ? ? 1
30.181 0.999602 ? ? 1
30.457 0.998702 ? ? 1
30.628 1.00036 ? ? 1
30.954 0.999378 ? ? 1
32.273 0.999611 ? ? 1
32.628 0.999936 ? ? 1
33.665 1.0004 ? ? 1
33.955 0.998639 ? ? 1
34.162 0.998786 ? ? 1
34.332 1.00375 ? ? 1
35.673 1.00875 ? ? 1
35.765 0.997953 ? ? 1
35.936 0.993829 ? ? 1
36.293 1.00353 ? ? 1
36.39 0.997002 ? ? 1
36.409 0.99964 ? ? 1
36.441 0.999453 ? ? 1
36.738 0.999774 ? ? 1
37.0 0.997505 ? ? 1
37.273 0.999408 ? ? 1
37.794 0.99921 ? ? 1
END_OF_DATA

# : workers, value, low, high, hollow
$data2 << END_OF_DATA
0.0 1.00298 ? ? 0
0.095 1.00567 ? ? 0
0.231 1.16308 ? ? 0
0.792 1.04247 ? ? 0
0.812 1.03111 ? ? 1
1.384 1.04449 ? ? 1
1.457 1.13146 ? ? 1
1.604 1.01016 ? ? 1
1.672 1.31228 ? ? 1
1.7 1.0003 ? ? 1
2.728 1.00023 ? ? 1
2.988 1.00093 ? ? 1
5.343 0.997145 ? ? 1
5.357 0.998683 ? ? 1
6.521 1.4763453913370608 ? ? 1
6.537 1.4763453913370608 ? ? 1
6.598 0.991005 ? ? 1
6.639 1.00472 ? ? 1
6.775 0.999789 ? ? 1
7.338 0.999695 ? ? 1
8.544 1.00309 ? ? 1
9.19 1.00004 ? ? 1
9.45 0.970317 ? ? 1
9.518 0.996613 ? ? 0
9.915 0.991654 ? ? 0
9.934 0.999488 ? ? 0
10.719 0.999232 ? ? 0
10.981 0.8508381495234848 ? ? 0
12.443 0.990363 ? ? 0
12.63 0.8508381495234848 ? ? 0
12.688 0.976252 ? ? 0
12.724 1.00135 ? ? 0
13.078 0.937638 ? ? 0
14.321 0.998654 ? ? 0
14.389 0.99702 ? ? 0
14.974 0.994903 ? ? 0
14.993 0.8508381495234848 ? ? 0
15.318 0.980276 ? ? 0
15.483 0.996506 ? ? 0
16.276 1.00009 ? ? 0
16.46 1.00029 ? ? 0
17.443 0.995283 ? ? 0
17.578 0.999576 ? ? 0
18.094 1.00033 ? ? 0
19.123 1.00964 ? ? 0
19.402 1.00021 ? ? 0
19.51 0.996909 ? ? 0
19.532 0.8508381495234848 ? ? 0
19.563 0.982142 ? ? 0
19.633 0.999956 ? ? 0
19.892 1.00432 ? ? 0
20.088 0.999905 ? ? 0
20.49 0.999756 ? ? 0
21.18 0.8508381495234848 ? ? 0
22.296 1.00038 ? ? 0
23.646 0.8508381495234848 ? ? 0
23.654 0.974788 ? ? 0
23.69 0.94017 ? ? 0
23.701 0.993079 ? ? 0
23.835 0.942887 ? ? 0
23.855 0.934864 ? ? 0
23.947 0.938159 ? ? 0
23.96 0.997058 ? ? 0
24.119 0.992652 ? ? 0
26.055 0.999525 ? ? 0
27.616 1.03817 ? ? 0
27.638 0.998977 ? ? 1
27.897 1.00218 ? ? 1
28.733 1.19809 ? ? 1
29.332 1.0461 ? ? 1
29.498 0.981629 ? ? 1
29.602 1.01132 ? ? 1
30.131 1.00899 ? ? 1
30.654 1.01845 ? ? 1
30.788 1.08299 ? ? 1
30.934 1.4763453913370608 ? ? 1
31.982 1.4763453913370608 ? ? 1
32.004 1.00077 ? ? 1
32.533 1.1865 ? ? 1
32.545 1.02538 ? ? 1
33.931 0.995683 ? ? 1
34.004 0.94047 ? ? 1
34.024 0.994611 ? ? 1
34.594 1.01786 ? ? 1
34.665 1.19547 ? ? 1
34.681 1.1961 ? ? 1
34.724 1.00024 ? ? 1
35.241 1.05547 ? ? 1
35.38 1.37301 ? ? 1
35.397 1.0336 ? ? 1
35.719 1.02579 ? ? 1
36.024 0.999549 ? ? 1
36.703 1.21249 ? ? 1
36.721 1.17598 ? ? 1
38.054 0.998555 ? ? 1
38.121 0.999393 ? ? 1
END_OF_DATA

# : workers, value, low, high, hollow
$data3 << END_OF_DATA
3.2685 0.999692 ? ? 0
9.6965 0.999742 ? ? 0
16.305 1.00015 ? ? 0
22.667 0.999999 ? ? 0
29.3 1.00147 ? ? 0
35.3745 0.999707 ? ? 0
END_OF_DATA

# process: workers, value, low, high, hollow
$data4 << END_OF_DATA
38.88342005252838 1.4528888697690516 ? ? 0
END_OF_DATA

# shell: workers, value, low, high, hollow
$data5 << END_OF_DATA
38.88342005252838 1.4059758266330336 ? ? 0
END_OF_DATA

# median of a round: workers, value, low, high, hollow
$data6 << END_OF_DATA
38.88342005252838 1.3590627834970153 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.11379
set rmargin at screen 0.74166
set bmargin at screen 0.238
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [-0.7624200010299683:38.88342005252838]
set xtics ('0' 0.0, '10' 10.0, '20' 20.0, '30' 30.0)
set yrange [0.8508381495234848:1.4763453913370608]
set ytics ('1' 1.0, '1.2' 1.2, '1.4' 1.4)
set label 1 'isoefficiency: every launch' at screen 0.11379, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting in processes, and in a shell that starts its workers one after the other.' at screen 0.11379, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 '192 launches in the order of time · hollow: disturbed by others (100)' at screen 0.11379, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Time / median of its model and N' at screen 0.03125, screen 0.523 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Time since the first launch in s' at screen 0.42773, screen 0.132 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'At the edges: 10 launches beyond the axis, 0.756 to 1.57 times the median.' at screen 0.11379, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'AMD EPYC' at screen 0.11379, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 'process' at screen 0.77291, screen 0.78708 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 9 'shell' at screen 0.77291, screen 0.74388 left font 'DejaVu Sans,36.0' textcolor rgb '#882255' noenhanced
set label 10 'median of a round' at screen 0.77291, screen 0.70068 left font 'DejaVu Sans,36.0' textcolor rgb '#000000' noenhanced

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'samples.svg'
plot \
  $data1 using 1:2 with points pointtype 5 pointsize 0.593 linecolor rgb '#D55E00', \
  $data1 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 0.326 linecolor rgb 'white', \
  $data2 using 1:2 with points pointtype 13 pointsize 0.593 linecolor rgb '#882255', \
  $data2 using 1:($5==1 ? $2 : 1/0) with points pointtype 13 pointsize 0.326 linecolor rgb 'white', \
  $data3 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#000000', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777'
set output
