# lecture-compute: every launch
# Draws its images again: gnuplot samples.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
-1.5155800008773803 1.0
77.2945800447464 1.0
END_OF_DATA

# : workers, value, low, high, hollow
$data1 << END_OF_DATA
0.565 1.00843 ? ? 0
1.81 0.997393 ? ? 0
19.827 1.00196 ? ? 0
24.431 1.01777 ? ? 0
31.392 0.989484 ? ? 0
35.301 0.998042 ? ? 0
42.144 1.00761 ? ? 0
50.965 0.989871 ? ? 0
52.366 1.03256 ? ? 0
58.052 1.00565 ? ? 0
69.212 0.99515 ? ? 0
71.884 0.994352 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data2 << END_OF_DATA
3.812 0.997409 ? ? 0
6.839 0.95764 ? ? 0
17.882 1.00992 ? ? 0
20.317 1.00269 ? ? 0
29.659 0.997642 ? ? 0
35.669 1.00312 ? ? 0
41.162 1.00796 ? ? 0
42.627 0.99029 ? ? 0
59.394 0.996882 ? ? 0
63.149 1.02923 ? ? 0
65.333 0.974747 ? ? 0
69.695 1.00236 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data3 << END_OF_DATA
1.315 0.999524 ? ? 0
7.874 1.00246 ? ? 0
18.261 1.03978 ? ? 0
19.345 0.999078 ? ? 0
30.026 1.07062 ? ? 0
30.536 1.00025 ? ? 0
46.704 0.999751 ? ? 0
50.217 0.991379 ? ? 0
59.774 1.00048 ? ? 0
61.691 0.999579 ? ? 0
64.966 0.982199 ? ? 0
72.836 1.00243 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data4 << END_OF_DATA
4.058 1.00161 ? ? 0
8.604 1.06569 ? ? 0
16.365 1.09275 ? ? 0
21.048 1.01324 ? ? 0
31.637 0.986758 ? ? 0
35.926 1.00329 ? ? 0
39.162 0.961596 ? ? 0
43.358 0.998391 ? ? 0
53.96 0.989468 ? ? 0
56.856 1.02846 ? ? 0
67.062 0.990489 ? ? 0
75.779 0.984344 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data5 << END_OF_DATA
10.303 1.00916 ? ? 0
11.284 1.12873 ? ? 0
23.333 1.01495 ? ? 0
25.126 1.02731 ? ? 0
27.099 1.01135 ? ? 0
34.157 0.990837 ? ? 0
40.25 0.987258 ? ? 0
49.123 1.03291 ? ? 0
55.57 0.971905 ? ? 0
61.935 0.9809 ? ? 0
68.188 0.988652 ? ? 0
74.366 0.981816 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data6 << END_OF_DATA
0.816 0.998202 ? ? 0
8.118 0.995511 ? ? 0
13.72 1.04376 ? ? 0
22.839 1.00831 ? ? 0
33.779 1.0018 ? ? 0
38.677 0.99349 ? ? 0
42.87 1.00924 ? ? 0
50.466 0.996602 ? ? 0
55.084 0.999267 ? ? 0
63.946 1.11731 ? ? 0
66.684 0.995185 ? ? 0
70.736 1.00073 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data7 << END_OF_DATA
5.837 0.996722 ? ? 0
6.324 0.989234 ? ? 0
13.176 1.10979 ? ? 0
15.588 1.00475 ? ? 0
26.605 1.01292 ? ? 0
27.944 1.01548 ? ? 0
45.981 0.998897 ? ? 0
47.937 0.984112 ? ? 0
58.786 0.995813 ? ? 0
61.066 0.998346 ? ? 0
64.352 1.0011 ? ? 0
73.587 1.00165 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data8 << END_OF_DATA
3.019 1.02941 ? ? 0
12.271 1.13237 ? ? 0
14.128 1.03606 ? ? 0
14.702 1.10249 ? ? 0
28.884 0.996071 ? ? 0
37.08 1.00296 ? ? 0
48.334 0.997037 ? ? 0
51.21 0.993174 ? ? 0
52.618 0.990561 ? ? 0
53.417 1.00393 ? ? 0
66.146 0.991662 ? ? 0
69.942 0.995936 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data9 << END_OF_DATA
2.053 0.998524 ? ? 0
7.083 0.994787 ? ? 0
18.521 1.05168 ? ? 0
20.564 1.00039 ? ? 0
32.764 1.00682 ? ? 0
33.328 0.971219 ? ? 0
41.42 0.999612 ? ? 0
44.517 1.00461 ? ? 0
60.024 0.995387 ? ? 0
60.581 1.05652 ? ? 0
65.581 0.991137 ? ? 0
72.132 1.01752 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data10 << END_OF_DATA
0.0 0.981029 ? ? 0
9.758 1.00061 ? ? 0
22.265 1.05317 ? ? 0
24.683 1.03237 ? ? 0
28.331 1.00703 ? ? 0
38.24 1.03599 ? ? 0
45.56 0.989775 ? ? 0
47.403 0.993626 ? ? 0
56.429 0.980332 ? ? 0
63.402 0.99939 ? ? 0
71.225 0.99472 ? ? 0
75.352 1.01022 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data11 << END_OF_DATA
2.523 0.999492 ? ? 0
5.437 1.00123 ? ? 0
15.973 1.06599 ? ? 0
26.103 1.04433 ? ? 0
30.781 0.995616 ? ? 0
37.869 0.991252 ? ? 0
45.069 1.00051 ? ? 0
46.949 0.998758 ? ? 0
51.744 0.998775 ? ? 0
58.301 0.992527 ? ? 0
73.082 1.03122 ? ? 0
73.981 1.04194 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data12 << END_OF_DATA
6.1355 0.999508 ? ? 0
19.6395 1.02984 ? ? 0
32.641 1.00102 ? ? 0
45.186 0.997714 ? ? 0
57.845 0.999021 ? ? 0
70.0655 0.995168 ? ? 0
END_OF_DATA

# process: workers, value, low, high, hollow
$data13 << END_OF_DATA
77.2945800447464 1.135157153528579 ? ? 0
END_OF_DATA

# thread: workers, value, low, high, hollow
$data14 << END_OF_DATA
77.2945800447464 1.120729323383495 ? ? 0
END_OF_DATA

# task: workers, value, low, high, hollow
$data15 << END_OF_DATA
77.2945800447464 1.1063014932384108 ? ? 0
END_OF_DATA

# dask-processes: workers, value, low, high, hollow
$data16 << END_OF_DATA
77.2945800447464 1.0918736630933268 ? ? 0
END_OF_DATA

# dask-threads: workers, value, low, high, hollow
$data17 << END_OF_DATA
77.2945800447464 1.0774458329482426 ? ? 0
END_OF_DATA

# gcd: workers, value, low, high, hollow
$data18 << END_OF_DATA
77.2945800447464 1.0630180028031586 ? ? 0
END_OF_DATA

# openmp: workers, value, low, high, hollow
$data19 << END_OF_DATA
77.2945800447464 1.0485901726580744 ? ? 0
END_OF_DATA

# python-gil: workers, value, low, high, hollow
$data20 << END_OF_DATA
77.2945800447464 1.0341623425129904 ? ? 0
END_OF_DATA

# python-pool: workers, value, low, high, hollow
$data21 << END_OF_DATA
77.2945800447464 1.0197345123679065 ? ? 0
END_OF_DATA

# python-threads: workers, value, low, high, hollow
$data22 << END_OF_DATA
77.2945800447464 1.0053066822228223 ? ? 0
END_OF_DATA

# tbb: workers, value, low, high, hollow
$data23 << END_OF_DATA
77.2945800447464 0.9908788520777382 ? ? 0
END_OF_DATA

# median of a round: workers, value, low, high, hollow
$data24 << END_OF_DATA
77.2945800447464 0.9764510219326541 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.12731
set rmargin at screen 0.74166
set bmargin at screen 0.205
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [-1.5155800008773803:77.2945800447464]
set xtics ('0' 0.0, '20' 20.0, '40' 40.0, '60' 60.0)
set yrange [0.95:1.142371068601121]
set ytics ('0.95' 0.95, '1' 1.0, '1.05' 1.05, '1.1' 1.1)
set label 1 'lecture-compute: every launch' at screen 0.12731, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'CPU-bound tasks under our models, Python, Dask, OpenMP, oneTBB and GCD.' at screen 0.12731, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 '132 launches in the order of time · hollow: disturbed by others (0)' at screen 0.12731, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Time / median of its model and N' at screen 0.03125, screen 0.5065 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Time since the first launch in s' at screen 0.43449, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.12731, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'process' at screen 0.77291, screen 0.78539 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 8 'thread' at screen 0.77291, screen 0.74016 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 9 'task' at screen 0.77291, screen 0.69494 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 10 'dask-processes' at screen 0.77291, screen 0.64971 left font 'DejaVu Sans,36.0' textcolor rgb '#8E6F56' noenhanced
set label 11 'dask-threads' at screen 0.77291, screen 0.60449 left font 'DejaVu Sans,36.0' textcolor rgb '#B3339B' noenhanced
set label 12 'gcd' at screen 0.77291, screen 0.55926 left font 'DejaVu Sans,36.0' textcolor rgb '#307CA5' noenhanced
set label 13 'openmp' at screen 0.77291, screen 0.51404 left font 'DejaVu Sans,36.0' textcolor rgb '#332288' noenhanced
set label 14 'python-gil' at screen 0.77291, screen 0.46881 left font 'DejaVu Sans,36.0' textcolor rgb '#882255' noenhanced
set label 15 'python-pool' at screen 0.77291, screen 0.42359 left font 'DejaVu Sans,36.0' textcolor rgb '#8A4900' noenhanced
set label 16 'python-threads' at screen 0.77291, screen 0.37836 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced
set label 17 'tbb' at screen 0.77291, screen 0.33314 left font 'DejaVu Sans,36.0' textcolor rgb '#00857E' noenhanced
set label 18 'median of a round' at screen 0.77291, screen 0.28791 left font 'DejaVu Sans,36.0' textcolor rgb '#000000' noenhanced

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'samples.svg'
plot \
  $data1 using 1:2 with points pointtype 5 pointsize 0.593 linecolor rgb '#D55E00', \
  $data2 using 1:2 with points pointtype 7 pointsize 0.593 linecolor rgb '#0072B2', \
  $data3 using 1:2 with points pointtype 9 pointsize 0.593 linecolor rgb '#009E73', \
  $data4 using 1:2 with points pointtype 13 pointsize 0.593 linecolor rgb '#A98467', \
  $data5 using 1:2 with points pointtype 15 pointsize 0.593 linecolor rgb '#B3339B', \
  $data6 using 1:2 with points pointtype 15 pointsize 0.593 linecolor rgb '#3A94C4', \
  $data7 using 1:2 with points pointtype 5 pointsize 0.593 linecolor rgb '#332288', \
  $data8 using 1:2 with points pointtype 5 pointsize 0.593 linecolor rgb '#882255', \
  $data9 using 1:2 with points pointtype 13 pointsize 0.593 linecolor rgb '#8A4900', \
  $data10 using 1:2 with points pointtype 7 pointsize 0.593 linecolor rgb '#C58700', \
  $data11 using 1:2 with points pointtype 13 pointsize 0.593 linecolor rgb '#008A83', \
  $data12 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#000000', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777'
set output
